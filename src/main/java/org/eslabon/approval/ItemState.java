package org.eslabon.approval;

/** What became of a question. */
public enum ItemState {
    OPEN,
    APPROVED,
    CHANGES_REQUESTED,
    REJECTED,
    WITHDRAWN;

    public String key() {
        return "approval.state." + name();
    }
}
