package org.eslabon.approval;

/** What a body is in the life of a plan. */
public enum BodyKind {
    WORKING_GROUP,
    TECHNICAL_REVIEW,
    STEERING_BOARD,
    /** Those who pay: each decides only about what it has promised money for. */
    FUNDER;

    public String key() {
        return "approval.body.kind." + name();
    }
}
