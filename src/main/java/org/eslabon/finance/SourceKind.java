package org.eslabon.finance;

/** What kind of money a source is. */
public enum SourceKind {
    /** A partner's own money, or its own work and goods. */
    OWN_FUNDS,
    /** A loan operation, with its own approval and conditions. */
    LOAN,
    /** A grant that need not be paid back. */
    DONATION;

    /** Key of the kind's translated name. */
    public String key() {
        return "finance.source.kind." + name();
    }
}
