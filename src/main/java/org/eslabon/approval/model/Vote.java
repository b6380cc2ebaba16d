package org.eslabon.approval.model;

/** What a seat says. */
public enum Vote {
    APPROVE,
    REQUEST_CHANGES,
    REJECT,
    ABSTAIN;

    public boolean against() {
        return this == REQUEST_CHANGES || this == REJECT;
    }

    public String key() {
        return "approval.vote." + name();
    }
}
