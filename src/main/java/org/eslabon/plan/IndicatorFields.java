package org.eslabon.plan;

import static org.eslabon.plan.Rules.required;

import java.math.BigDecimal;
import org.eslabon.shared.Field;

/** The fields of an indicator that are edited one by one; where it stands comes from its readings. */
public final class IndicatorFields {

    private static final String TABLE = "indicator";

    public static final Field<Indicator, String> NAME =
            Field.of(TABLE, "name", Indicator::name, name -> name, required(Rules.text(300)));
    public static final Field<Indicator, String> UNIT =
            Field.of(TABLE, "unit", Indicator::unit, unit -> unit, Rules.text(60));
    public static final Field<Indicator, BigDecimal> BASELINE =
            Field.of(TABLE, "baseline", Indicator::baseline, figure -> figure, Rules::figure);
    public static final Field<Indicator, BigDecimal> TARGET =
            Field.of(TABLE, "target", Indicator::target, figure -> figure, Rules::figure);

    private IndicatorFields() {}
}
