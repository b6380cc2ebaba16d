package org.eslabon.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.eslabon.meetings.MeetingCalendar.Invited;
import org.eslabon.meetings.MeetingCalendar.Organiser;
import org.eslabon.shared.CityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back as a calendar program reads it. */
class MeetingCalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00.123456Z");
    private static final Organiser ANA = new Organiser("Ana Vintimilla", "ana@acudir.example");
    private static final String TITLE =
            "Taller; de cacao, «fino» y \\aroma\\: costos, fletes y trámites de exportación,"
                    + " con la participación de más de una organización 🍫";

    private final Meeting meeting = meeting(3, Meeting.Status.PLANNED);

    private static Meeting meeting(int sequence, Meeting.Status status) {
        return new Meeting(
                MeetingId.next(),
                CityId.next(),
                "cuenca",
                "Cuenca",
                ZoneId.of("America/Guayaquil"),
                Meeting.Kind.WORKSHOP,
                TITLE,
                Instant.parse("2026-03-12T14:00:00Z"),
                Instant.parse("2026-03-12T16:30:00Z"),
                "Casa de la Provincia, piso 2",
                "https://meet.example/abc?x=1&y=2",
                new BigDecimal("2"),
                null,
                null,
                null,
                null,
                status,
                status == Meeting.Status.CANCELLED ? "Strike" : null,
                sequence,
                "Ana Vintimilla",
                NOW);
    }

    private static MeetingCalendar of(Meeting meeting) {
        return new MeetingCalendar(meeting, "https://eslabon.example/c/cuenca/meetings/1", NOW);
    }

    @Test
    void anInvitationSaysWhatTheMeetingIs() throws Exception {
        String text = of(meeting).requested(ANA, new Invited("Emily Carter", "emily@cuenca.example", null));

        Calendar read = new CalendarBuilder().build(new StringReader(text));
        read.validate(true);
        assertThat(value(read, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(value(read, Property.VERSION)).isEqualTo("2.0");
        VEvent event = event(read);
        assertThat(value(event, Property.UID)).isEqualTo(meeting.id().value() + "@eslabon");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.SUMMARY)).isEqualTo(TITLE);
        assertThat(value(event, Property.LOCATION)).isEqualTo("Casa de la Provincia, piso 2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260302T150000Z");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260312T140000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20260312T163000Z");
        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo("https://meet.example/abc?x=1&y=2\nhttps://eslabon.example/c/cuenca/meetings/1");
        Property attendee = event.getRequiredProperty(Property.ATTENDEE);
        assertThat(attendee.getValue()).isEqualTo("mailto:emily@cuenca.example");
        assertThat(attendee.getRequiredParameter(Parameter.PARTSTAT).getValue()).isEqualTo("NEEDS-ACTION");
        assertThat(attendee.getRequiredParameter(Parameter.RSVP).getValue()).isEqualTo("TRUE");
        Property organiser = event.getRequiredProperty(Property.ORGANIZER);
        assertThat(organiser.getValue()).isEqualTo("mailto:ana@acudir.example");
        assertThat(organiser.getRequiredParameter(Parameter.CN).getValue()).isEqualTo("Ana Vintimilla");
    }

    @Test
    void noLineIsLongerThan75OctetsAndEachEndsWithCrLf() {
        String text = of(meeting).published();

        assertThat(text).endsWith("END:VCALENDAR\r\n").contains("\r\n ");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Arrays.stream(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void commasSemicolonsBackslashesAndBreaksAreEscaped() {
        String unfolded = of(meeting).published().replace("\r\n ", "");

        assertThat(unfolded)
                .contains("SUMMARY:Taller\\; de cacao\\, «fino» y \\\\aroma\\\\: costos")
                .contains("y=2\\nhttps://eslabon");
    }

    @Test
    void aFileForAnybodyNamesNobody() throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(of(meeting).published()));

        assertThat(value(read, Property.METHOD)).isEqualTo("PUBLISH");
        assertThat(event(read).getProperty(Property.ATTENDEE)).isEmpty();
        assertThat(event(read).getProperty(Property.ORGANIZER)).isEmpty();
        assertThat(value(event(read), Property.UID)).isEqualTo(meeting.id().value() + "@eslabon");
    }

    @Test
    void aCancellationHasTheSameUidAndTakesTheMeetingOut() throws Exception {
        Meeting off = meeting(4, Meeting.Status.CANCELLED);

        Calendar read = new CalendarBuilder()
                .build(new StringReader(
                        of(off).cancelled(ANA, new Invited("Emily Carter", "emily@cuenca.example", Answer.YES))));

        read.validate(true);
        assertThat(value(read, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(read), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(read), Property.SEQUENCE)).isEqualTo("4");
        assertThat(value(event(read), Property.UID)).isEqualTo(off.id().value() + "@eslabon");
    }

    @ParameterizedTest
    @CsvSource({"YES, ACCEPTED", "NO, DECLINED", "MAYBE, TENTATIVE"})
    void anAnswerTravelsWithAChange(Answer answer, String expected) throws Exception {
        Calendar read = new CalendarBuilder()
                .build(new StringReader(of(meeting)
                        .requested(ANA, new Invited("O'Hara; \"Em\", the 1st", "em+x@cuenca.example", answer))));

        Property attendee = event(read).getRequiredProperty(Property.ATTENDEE);
        assertThat(attendee.getRequiredParameter(Parameter.PARTSTAT).getValue()).isEqualTo(expected);
        assertThat(attendee.getRequiredParameter(Parameter.CN).getValue()).isEqualTo("O'Hara; 'Em', the 1st");
        assertThat(attendee.getValue()).isEqualTo("mailto:em+x@cuenca.example");
    }

    private static VEvent event(Calendar read) {
        return read.<VEvent>getComponents().getFirst();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }
}
