package org.eslabon.valuechain;

/** What a study says of itself, edited field by field. */
enum StudyField {
    COMMODITY("commodity"),
    CHAIN_NAME("chain_name"),
    REFERENCE_YEAR("reference_year"),
    CURRENCY("currency"),
    UNIT_FACTOR("unit_factor"),
    FLOW_FACTOR("flow_factor"),
    NOTES("notes");

    private final String column;

    StudyField(String column) {
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
