package org.eslabon.meetings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as iCalendar (RFC 5545, and RFC 5546 for what travels by mail). Times are UTC, which every calendar shows in
 * its owner's zone; the meeting keeps its UID for good, and whoever is invited is named alone: nobody learns the addresses
 * of the others.
 *
 * @param address of the meeting's page
 * @param now when the file is made
 */
record MeetingCalendar(Meeting meeting, String address, Instant now) {

    private static final int LONGEST_LINE = 75;

    /** The one who invites, to whom calendars send answers. */
    record Organiser(String name, String email) {}

    /** The one who is invited. */
    record Invited(String name, String email, @Nullable Answer answer) {}

    /** For the calendar of whoever wants it. */
    String published() {
        return written(ImmutableMethod.PUBLISH, null, null);
    }

    /** An invitation, or an invitation that changes an earlier one. */
    String requested(Organiser by, Invited whom) {
        return written(ImmutableMethod.REQUEST, by, whom);
    }

    /** Takes the meeting out of a calendar. */
    String cancelled(Organiser by, Invited whom) {
        return written(ImmutableMethod.CANCEL, by, whom);
    }

    private String written(Method method, @Nullable Organiser by, @Nullable Invited whom) {
        boolean off = method.equals(ImmutableMethod.CANCEL) || meeting.cancelled();
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id().value() + "@eslabon"));
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(meeting.startsAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtEnd<>(meeting.endsAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(meeting.sequence()));
        event.add(new Summary(meeting.title()));
        event.add(status(off));
        event.add(new Url(URI.create(address)));
        event.add(new Description(
                Stream.of(meeting.link(), address).filter(one -> one != null).collect(Collectors.joining("\n"))));
        String where = meeting.place() == null ? meeting.link() : meeting.place();
        if (where != null) {
            event.add(new Location(where));
        }
        if (by != null) {
            event.add(new Organizer(new ParameterList(List.of(new Cn(named(by.name())))), mailTo(by.email())));
        }
        if (whom != null) {
            event.add(new Attendee(
                    new ParameterList(List.of(new Cn(named(whom.name())), status(whom.answer()), Rsvp.TRUE)),
                    mailTo(whom.email())));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Eslabon//Meetings//ES"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        return folded(calendar.toString());
    }

    private static Status status(boolean off) {
        return off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static PartStat status(@Nullable Answer answer) {
        return switch (answer) {
            case YES -> PartStat.ACCEPTED;
            case NO -> PartStat.DECLINED;
            case MAYBE -> PartStat.TENTATIVE;
            case null -> PartStat.NEEDS_ACTION;
        };
    }

    /** A parameter's value can hold neither quotation marks nor breaks of lines (RFC 5545, 3.1). */
    private static String named(String name) {
        return name.replace('"', '\'').replaceAll("\\p{Cntrl}+", " ");
    }

    private static URI mailTo(String email) {
        return URI.create("mailto:"
                + email.replace("%", "%25")
                        .replace("`", "%60")
                        .replace("{", "%7B")
                        .replace("|", "%7C")
                        .replace("}", "%7D")
                        .replace("^", "%5E"));
    }

    /**
     * Breaks lines that are longer than 75 octets (RFC 5545, 3.1). The library breaks them after so many characters, which
     * may be more octets, and in the middle of a character that takes two.
     */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            boolean breaks = character == '\r' || character == '\n';
            if (!breaks && octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = breaks ? 0 : octets + size;
        }
        return folded.toString();
    }
}
