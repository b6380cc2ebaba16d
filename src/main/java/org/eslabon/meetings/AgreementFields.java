package org.eslabon.meetings;

import static org.eslabon.meetings.MeetingRules.required;

import java.time.LocalDate;
import java.util.List;
import org.eslabon.shared.Field;

/** The fields of an agreement that are edited one by one. */
public final class AgreementFields {

    private static final String TABLE = "meeting_agreement";

    public static final Field<Agreement, String> WHAT =
            Field.of(TABLE, "what", Agreement::what, what -> what, required(MeetingRules.text(1000)));
    public static final Field<Agreement, Owner> OWNER = Field.of(
            TABLE,
            "owner",
            List.of("organisation_id", "person_id"),
            Agreement::owner,
            owner -> List.of(owner.organisation().value(), owner.person().value()),
            required());
    public static final Field<Agreement, LocalDate> DUE_ON =
            Field.of(TABLE, "due-on", Agreement::dueOn, day -> day, required(MeetingRules::date));

    private AgreementFields() {}
}
