package org.eslabon.plan;

import static org.eslabon.plan.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.shared.Field;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The fields of an action that are edited one by one. */
public final class ActionFields {

    private static final int UPDATE_WITHIN_YEARS = 2;

    private static final String TABLE = "action";

    public static final Field<Action, String> TITLE =
            Field.of(TABLE, "title", Action::title, title -> title, required(Rules.text(300)));
    public static final Field<Action, String> DESCRIPTION =
            Field.of(TABLE, "description", Action::description, description -> description, Rules.text(10_000));
    public static final Field<Action, Responsible> RESPONSIBLE = Field.of(
            TABLE,
            "responsible",
            List.of("organisation_id", "person_id"),
            Action::responsible,
            who -> List.of(who.organisation().value(), who.person().value()),
            required());
    public static final Field<Action, LocalDate> STARTS_ON = Field.of(
                    TABLE, "starts_on", Action::startsOn, date -> (Object) date, Rules::date)
            .fitting((action, starts) -> Rules.dates(starts, action.endsOn()));
    public static final Field<Action, LocalDate> ENDS_ON = Field.of(
                    TABLE, "ends_on", Action::endsOn, date -> (Object) date, Rules::date)
            .fitting((action, ends) -> Rules.dates(action.startsOn(), ends));
    public static final Field<Action, LocalDate> NEXT_UPDATE_ON =
            Field.of(TABLE, "next_update_on", Action::nextUpdateOn, date -> date, required(Rules::date));
    public static final Field<Action, String> EXPECTED_EFFECT =
            Field.of(TABLE, "expected_effect", Action::expectedEffect, effect -> effect, Rules.text(2_000));
    public static final Field<Action, BigDecimal> BUDGET =
            Field.of(TABLE, "budget", Action::budget, budget -> budget, Rules::amount);

    private ActionFields() {}

    /**
     * When news of an action are due: within two years from now, or from its start, so that staleness means something.
     *
     * @param wanted null is refused elsewhere
     */
    public static @Nullable Refusal refusalOfNextUpdate(
            @Nullable LocalDate wanted, @Nullable LocalDate starts, LocalDate today) {
        LocalDate from = starts == null || starts.isBefore(today) ? today : starts;
        return wanted != null && wanted.isAfter(from.plusYears(UPDATE_WITHIN_YEARS))
                ? Refusal.of("plan.refusal.next-update.far", UPDATE_WITHIN_YEARS)
                : null;
    }
}
