package org.eslabon.finance.model;

/** How far money has come. Each stage is part of the one before: what was paid had been committed, and that pledged. */
public enum Stage {
    /** Promised. */
    PLEDGED,
    /** Bound by a contract, a budget law or a signed agreement. */
    COMMITTED,
    /** Paid, or handed over where it is in kind. */
    DISBURSED;

    /** Key of the stage's translated name. */
    public String key() {
        return "finance.stage." + name();
    }
}
