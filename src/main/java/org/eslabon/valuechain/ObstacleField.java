package org.eslabon.valuechain;

/** The columns of an obstacle that are edited one by one. */
enum ObstacleField {
    STATEMENT("statement"),
    KIND("kind"),
    STAGE("stage"),
    EVIDENCE("evidence"),
    RESPONSIBLE("responsible_id"),
    STATUS("status");

    private final String column;

    ObstacleField(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The name the trail knows the field by. */
    String inTrail() {
        return name().toLowerCase();
    }
}
