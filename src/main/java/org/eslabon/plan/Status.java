package org.eslabon.plan;

/** How far a plan or an action has come. {@link Transition} says how it gets from one to another. */
public enum Status {
    DRAFT,
    /** The bodies of the city decide about a frozen version; nothing of it changes meanwhile. */
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    REJECTED,
    IN_EXECUTION,
    SUSPENDED,
    COMPLETED;

    /** Key of the status's translated name. */
    public String key() {
        return "plan.status." + name();
    }

    /** Whether what was agreed stays as it is until a step of the workflow opens it again. */
    public boolean locked() {
        return this == IN_REVIEW || this == REJECTED || this == COMPLETED;
    }

    /** Whether it rests on an approval, which the next change of what was approved takes away. */
    public boolean approved() {
        return this == APPROVED || this == IN_EXECUTION || this == SUSPENDED;
    }
}
