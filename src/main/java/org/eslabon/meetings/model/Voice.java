package org.eslabon.meetings.model;

/** What an organisation says to the minutes. */
public enum Voice {
    APPROVES,
    OBJECTS;

    public String key() {
        return "meetings.meeting.voice." + name();
    }
}
