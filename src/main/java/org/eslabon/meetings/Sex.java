package org.eslabon.meetings;

/** As people said it of themselves, where training and workshops are counted by it. */
public enum Sex {
    FEMALE,
    MALE,
    /** Another, or not said. */
    OTHER;

    public String key() {
        return "meetings.sex.one." + name();
    }
}
