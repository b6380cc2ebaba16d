package org.eslabon.plan;

/** Where a plan intervenes, in the words of the programme. */
public enum Area {
    PRODUCTIVE_TRANSFORMATION,
    SOCIAL,
    SECURITY,
    INFRASTRUCTURE;

    /** Key of the area's translated name. */
    public String key() {
        return "plan.area." + name();
    }
}
