package org.eslabon.plan;

import static org.eslabon.plan.Rules.required;

import org.eslabon.shared.Field;
import org.eslabon.valuechain.StudyId;

/** The fields of a plan that are edited one by one. */
public final class PlanFields {

    private static final String TABLE = "action_plan";

    public static final Field<Plan, String> TITLE =
            Field.of(TABLE, "title", Plan::title, title -> title, required(Rules.text(200)));
    public static final Field<Plan, StudyId> STUDY =
            Field.of(TABLE, "study_id", Plan::study, StudyId::value, Rules.anything());
    public static final Field<Plan, String> SUMMARY =
            Field.of(TABLE, "summary", Plan::summary, summary -> summary, Rules.text(10_000));
    public static final Field<Plan, Integer> FROM_YEAR = Field.of(
                    TABLE, "from_year", Plan::fromYear, year -> year, required(Rules::year))
            .fitting((plan, from) -> Rules.years(from, plan.toYear()));
    public static final Field<Plan, Integer> TO_YEAR = Field.of(
                    TABLE, "to_year", Plan::toYear, year -> year, required(Rules::year))
            .fitting((plan, to) -> Rules.years(plan.fromYear(), to));
    public static final Field<Plan, Area> AREA = Field.of(TABLE, "area", Plan::area, Area::name, required());
    public static final Field<Plan, String> CITY_AXIS =
            Field.of(TABLE, "city_axis", Plan::cityAxis, axis -> axis, Rules.text(300));

    private PlanFields() {}
}
