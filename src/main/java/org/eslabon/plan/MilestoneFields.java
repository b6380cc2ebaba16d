package org.eslabon.plan;

import static org.eslabon.plan.Rules.required;

import java.time.LocalDate;
import org.eslabon.shared.Field;

/** The fields of a milestone that are edited one by one. */
public final class MilestoneFields {

    private static final String TABLE = "milestone";

    public static final Field<Milestone, String> TITLE =
            Field.of(TABLE, "title", Milestone::title, title -> title, required(Rules.text(300)));
    public static final Field<Milestone, LocalDate> DUE_ON =
            Field.of(TABLE, "due_on", Milestone::dueOn, date -> date, required(Rules::date));
    public static final Field<Milestone, LocalDate> REACHED_ON =
            Field.of(TABLE, "reached_on", Milestone::reachedOn, date -> date, Rules::date);

    private MilestoneFields() {}
}
