package org.eslabon.plan;

import static org.eslabon.plan.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eslabon.shared.Field;

/** The fields of an effect that are edited one by one. */
public final class EffectFields {

    private static final String TABLE = "action_effect";

    public static final Field<Effect, BigDecimal> EXPECTED =
            Field.of(TABLE, "expected", Effect::expected, figure -> figure, required(Rules::figure));
    public static final Field<Effect, BigDecimal> ACTUAL =
            Field.of(TABLE, "actual", Effect::actual, figure -> figure, Rules::figure);
    public static final Field<Effect, LocalDate> MEASURED_ON =
            Field.of(TABLE, "measured_on", Effect::measuredOn, date -> date, Rules::date);
    public static final Field<Effect, String> EVIDENCE =
            Field.of(TABLE, "evidence", Effect::evidence, text -> text, Rules.text(500));

    private EffectFields() {}
}
