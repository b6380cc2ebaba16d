package org.eslabon.finance.model;

/** The kind of organisation that money comes from. */
public enum Sector {
    PUBLIC,
    PRIVATE,
    INTERNATIONAL,
    /** Universities and civil society. */
    CIVIL_ACADEMIC;

    /** Key of the sector's translated name. */
    public String key() {
        return "finance.sector." + name();
    }
}
