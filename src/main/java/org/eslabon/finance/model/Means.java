package org.eslabon.finance.model;

/** What is given. */
public enum Means {
    CASH,
    /** Work, rooms, equipment: what it is worth in money is said with how that was found. */
    IN_KIND;

    /** Key of the translated name. */
    public String key() {
        return "finance.means." + name();
    }
}
