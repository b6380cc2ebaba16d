package org.eslabon.plan;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is agreed about a plan or an action, written so that it can be kept and compared.
 *
 * @param id the same for what is the same thing at another time: a field's name, or the identity of a part
 * @param name what people called it; empty for a field, whose name is translated
 * @param value as plain text: a date as 2026-03-01, a number without grouping; empty where being there is all there is to it
 */
public record Figure(
        Part part,
        String id,
        String name,
        Kind kind,
        @Nullable String value) {

    /** What it belongs to. */
    public enum Part {
        FIELD,
        OBSTACLE,
        CAPACITY_GAP,
        PUBLIC_SERVICE,
        PARTNER,
        MILESTONE,
        INDICATOR,
        EFFECT,
        ACTION,
        AXIS,
        GOAL,
        SDG_TARGET,
        FINANCING,
        FINANCING_IN_KIND,
        VALUATION
    }

    /** How its value is read. */
    public enum Kind {
        TEXT,
        MONEY,
        NUMBER,
        DATE,
        /** The key of a translated word. */
        WORD
    }

    /** Key of a field's translated name, or of the name of the part. */
    public String key() {
        return part == Part.FIELD ? "plan.figure." + id : "plan.figure." + part.name();
    }
}
