package org.eslabon.meetings;

import static org.eslabon.meetings.MeetingRules.required;

import org.eslabon.shared.Field;

/** The fields of an item of an agenda that are edited one by one. */
public final class AgendaFields {

    private static final String TABLE = "meeting_agenda_item";

    public static final Field<AgendaItem, String> TITLE =
            Field.of(TABLE, "title", AgendaItem::title, title -> title, required(MeetingRules.text(300)));
    public static final Field<AgendaItem, Integer> MINUTES =
            Field.of(TABLE, "minutes", AgendaItem::minutes, minutes -> minutes, MeetingRules::minutes);
    public static final Field<AgendaItem, String> PRESENTER =
            Field.of(TABLE, "presenter", AgendaItem::presenter, presenter -> presenter, MeetingRules.text(200));

    private AgendaFields() {}
}
