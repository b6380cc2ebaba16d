package org.eslabon.meetings.model;

/** Where the minutes of a meeting stand. */
public enum MinutesState {
    /** Being written; never sent for approval. */
    DRAFT,
    /** Sent for approval: frozen until all have approved, the deadline has passed, or they are reopened. */
    WAITING,
    APPROVED,
    /** Being written again, after they were sent or even approved. */
    REOPENED;

    public String key() {
        return "meetings.minutes.state." + name();
    }

    /** Whether their text can be written. */
    public boolean open() {
        return this == DRAFT || this == REOPENED;
    }
}
