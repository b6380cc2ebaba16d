package org.eslabon.capacity;

/** The texts of an indicator; a dimension has a name only. */
public enum CatalogueItem {
    NAME(200),
    ASKS(1000),
    LEVEL_1(2000),
    LEVEL_2(2000),
    LEVEL_3(2000),
    LEVEL_4(2000),
    LEVEL_5(2000);

    private final int longest;

    CatalogueItem(int longest) {
        this.longest = longest;
    }

    /** So many characters at most. */
    public int longest() {
        return longest;
    }

    /**
     * @param level from 1 to 5
     */
    public static CatalogueItem level(int level) {
        return values()[ASKS.ordinal() + level];
    }
}
