package org.eslabon.plan;

/** How far a plan or an action has come. The steps of approval and execution join here when they exist. */
public enum Status {
    DRAFT;

    /** Key of the status's translated name. */
    public String key() {
        return "plan.status." + name();
    }
}
