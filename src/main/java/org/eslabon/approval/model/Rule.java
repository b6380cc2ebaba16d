package org.eslabon.approval.model;

/** How a body comes to a decision. {@link Ruling} says what each means, vote by vote. */
public enum Rule {
    ALL_NAMED_ROLES,
    MAJORITY,
    NO_OBJECTION;

    public String key() {
        return "approval.rule." + name();
    }
}
