package org.eslabon.partnership;

/** The columns of a city that are edited one by one. */
enum CityField {
    NAME("name"),
    COUNTRY("country"),
    SUBDIVISION("subdivision"),
    PLACE_CODE("place_code"),
    CURRENCY("currency"),
    TIME_ZONE("time_zone"),
    STATUS("status");

    private final String column;

    CityField(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The name the trail knows the field by. */
    String inTrail() {
        return column.replace('_', '-');
    }
}
