package org.eslabon.meetings;

/** What somebody answered to an invitation. */
public enum Answer {
    YES,
    NO,
    MAYBE;

    public String key() {
        return "meetings.meeting.answer." + name();
    }
}
