package org.eslabon.followup.model;

/** What somebody has to look after. */
public enum Trouble {
    NONE,
    /** Something should have happened by now. */
    LATE,
    /** Nobody answers for it. */
    UNOWNED,
    /** Nobody has reported when it was due. */
    STALE;

    /** Key of the translated word. */
    public String key() {
        return "followup.trouble." + name();
    }
}
