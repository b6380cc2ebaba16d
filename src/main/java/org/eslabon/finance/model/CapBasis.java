package org.eslabon.finance.model;

/** Of what a cap is reckoned. */
public enum CapBasis {
    /** Per cent of the budget of each action. */
    SHARE_OF_ACTION(true),
    /** Per cent of the budgets of all actions of each plan. */
    SHARE_OF_PLAN(true),
    /** Money of the source, over everything it gives in the city. */
    AMOUNT(false),
    /** The amount that was agreed with the source; it is a field of the source and nobody sets it as a cap. */
    AGREED(false);

    private final boolean share;

    CapBasis(boolean share) {
        this.share = share;
    }

    public boolean isShare() {
        return share;
    }

    /** Key of the translated name. */
    public String key() {
        return "finance.cap." + name();
    }
}
