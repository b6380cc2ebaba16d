package org.eslabon.approval;

/** What somebody thinks who is heard and not counted. */
public enum Opinion {
    FAVOURABLE,
    WITH_REMARKS,
    UNFAVOURABLE;

    public String key() {
        return "approval.opinion." + name();
    }
}
