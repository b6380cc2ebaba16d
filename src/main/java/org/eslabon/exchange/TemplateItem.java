package org.eslabon.exchange;

/** The words of a plan template and of what it proposes, each in several languages. */
public enum TemplateItem {
    /** What it is called. */
    NAME(200),
    /** Of a template or a proposed action. */
    DESCRIPTION(10_000),
    /** Of an indicator. */
    UNIT(60);

    private final int longest;

    TemplateItem(int longest) {
        this.longest = longest;
    }

    /** So many characters at most. */
    public int longest() {
        return longest;
    }
}
