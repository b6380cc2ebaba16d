package org.eslabon.approval;

/** How far one body has come with a question. */
public enum StepState {
    /** Another body decides first. */
    WAITING,
    OPEN,
    APPROVED,
    CHANGES_REQUESTED,
    REJECTED,
    /** It was not needed any more. */
    CANCELLED;

    public String key() {
        return "approval.step." + name();
    }
}
