package org.eslabon.partnership;

/** The columns of an organisation's part in a city that are edited one by one. */
enum ParticipationField {
    ROLE("role"),
    DUTIES("duties");

    private final String column;

    ParticipationField(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The name the trail knows the field by. */
    String inTrail() {
        return column;
    }
}
