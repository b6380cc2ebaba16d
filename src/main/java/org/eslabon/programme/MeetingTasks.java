package org.eslabon.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eslabon.meetings.Agreements;
import org.eslabon.meetings.Meeting;
import org.eslabon.meetings.MeetingAddresses;
import org.eslabon.meetings.MeetingInvitations;
import org.eslabon.meetings.MeetingSummary;
import org.eslabon.meetings.Meetings;
import org.eslabon.meetings.Minutes;
import org.eslabon.partnership.City;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What meetings ask of her: as a guest, as one who agreed to something, and as the one who convenes them. */
@Component
class MeetingTasks implements TaskSource {

    private static final int DAYS_BEFORE = 7;

    private final Meetings meetings;
    private final MeetingInvitations invitations;
    private final Minutes minutes;
    private final Agreements agreements;
    private final Clock clock;

    MeetingTasks(
            Meetings meetings, MeetingInvitations invitations, Minutes minutes, Agreements agreements, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.minutes = minutes;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        City city = at.city();
        List<Task> tasks = new ArrayList<>();
        agreements
                .waitingForMe(city.id())
                .forEach(one -> tasks.add(new Task(
                        Task.Kind.FULFIL_AGREEMENT,
                        city,
                        one.what(),
                        MeetingAddresses.agreements(city.slug(), one.meeting()),
                        one.dueOn())));
        minutes.waitingForMe(city.id())
                .forEach(one -> tasks.add(new Task(
                        Task.Kind.APPROVE_MINUTES,
                        city,
                        one.title(),
                        MeetingAddresses.minutes(city.slug(), one.meeting()),
                        one.lastDay())));
        invitations
                .waitingForMe(city.id())
                .forEach(one -> tasks.add(new Task(
                        Task.Kind.ANSWER_INVITATION,
                        city,
                        one.title(),
                        MeetingAddresses.people(city.slug(), one.meeting()),
                        one.place() == null
                                ? one.starts().toLocalTime().toString()
                                : one.starts().toLocalTime() + " · " + one.place(),
                        one.starts().toLocalDate())));
        if (at.coordinates()) {
            Instant now = clock.instant();
            tasks.addAll(meetings.ofCity(city.id()).stream()
                    .map(one -> chore(at, one, now))
                    .filter(Objects::nonNull)
                    .toList());
        }
        return tasks;
    }

    /** The one thing that a meeting asks of those who convene it: one comes after the other. */
    private static @Nullable Task chore(Workplace at, MeetingSummary summary, Instant now) {
        Meeting meeting = summary.meeting();
        City city = at.city();
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), city.timeZone());
        if (summary.owesMinutes()) {
            return new Task(
                    Task.Kind.SEND_MINUTES,
                    city,
                    meeting.title(),
                    MeetingAddresses.minutes(city.slug(), meeting.id()),
                    null);
        }
        if (meeting.status() != Meeting.Status.PLANNED) {
            return null;
        }
        if (!meeting.endsAt().isAfter(now)) {
            return new Task(
                    Task.Kind.RECORD_MEETING,
                    city,
                    meeting.title(),
                    MeetingAddresses.people(city.slug(), meeting.id()),
                    null);
        }
        return summary.silent() > 0 && !day.isAfter(at.today().plusDays(DAYS_BEFORE))
                ? new Task(
                        Task.Kind.ASK_GUESTS,
                        city,
                        meeting.title(),
                        MeetingAddresses.people(city.slug(), meeting.id()),
                        String.valueOf(summary.silent()),
                        day)
                : null;
    }
}
