package org.eslabon.meetings;

import static org.eslabon.meetings.MeetingRules.required;

import java.math.BigDecimal;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.Field;
import org.eslabon.valuechain.StudyId;

/** The fields of a meeting that are edited one by one; its times are changed by their own methods. */
public final class MeetingFields {

    private static final String TABLE = "meeting";

    public static final Field<Meeting, String> TITLE =
            Field.of(TABLE, "title", Meeting::title, title -> title, required(MeetingRules.text(200)));
    public static final Field<Meeting, Meeting.Kind> KIND =
            Field.of(TABLE, "kind", Meeting::kind, Meeting.Kind::name, required());
    public static final Field<Meeting, String> PLACE =
            Field.of(TABLE, "place", Meeting::place, place -> place, MeetingRules.text(300));
    public static final Field<Meeting, String> LINK =
            Field.of(TABLE, "link", Meeting::link, link -> link, MeetingRules::link);
    public static final Field<Meeting, BigDecimal> HOURS =
            Field.of(TABLE, "hours", "training_hours", Meeting::hours, hours -> hours, MeetingRules::hours);
    public static final Field<Meeting, PlanId> PLAN =
            Field.of(TABLE, "plan", "plan_id", Meeting::plan, PlanId::value, value -> null);
    public static final Field<Meeting, StudyId> STUDY =
            Field.of(TABLE, "study", "study_id", Meeting::study, StudyId::value, value -> null);

    private MeetingFields() {}
}
