package org.eslabon.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eslabon.audit.FieldSaves;
import org.eslabon.mail.Attachment;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSummary;
import org.eslabon.plan.Plans;
import org.eslabon.plan.StudyChoice;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The meetings of a city. Those who convene change them; all who see the city read.
 *
 * <p>Writes run at read committed: a save that finds another value than the person saw must be able to read that value.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Meetings {

    /** What people's calendars show of a meeting, besides its times. */
    private static final Set<Field<Meeting, ?>> IN_CALENDARS =
            Set.of(MeetingFields.TITLE, MeetingFields.PLACE, MeetingFields.LINK);

    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingMails mails;
    private final Cities cities;
    private final Plans plans;
    private final Rights rights;
    private final CurrentUser user;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingMails mails,
            Cities cities,
            Plans plans,
            Rights rights,
            CurrentUser user,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.mails = mails;
        this.cities = cities;
        this.plans = plans;
        this.rights = rights;
        this.user = user;
        this.clock = clock;
    }

    /** The meetings of the city, latest first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> ofCity(CityId city) {
        rights.requireToSee(city);
        return meetings.ofCity(city, user.require());
    }

    /**
     * @throws NoSuchThing if there is none or it is not the current user's to see
     */
    @Transactional(readOnly = true)
    public Meeting get(MeetingId id) {
        return access.toSee(id);
    }

    /** The meeting as a file for one's calendar. */
    @Transactional(readOnly = true)
    public Attachment calendar(MeetingId id) {
        return mails.file(access.toSee(id));
    }

    /** How many of the invited people have not heard of the last change yet; nobody of a meeting that is over. */
    @Transactional(readOnly = true)
    public int behind(MeetingId id) {
        Meeting meeting = access.toSee(id);
        return current(meeting) ? mails.behind(meeting) : 0;
    }

    public FormOutcome<MeetingId> create(CityId city, NewMeeting wanted) {
        rights.require(city, Right.CONVENE);
        NewMeeting meeting = new NewMeeting(
                wanted.kind(),
                PlainText.of(wanted.title()),
                minute(wanted.starts()),
                minute(wanted.ends()),
                PlainText.of(wanted.place()),
                PlainText.of(wanted.link()),
                wanted.hours(),
                wanted.plan(),
                wanted.study());
        Map<String, Refusal> refusals = refusals(city, meeting);
        if (!refusals.isEmpty()) {
            return new FormOutcome.Refused<>(refusals);
        }
        MeetingId id = MeetingId.next();
        var zone = cities.byId(city).timeZone();
        Instant starts = Objects.requireNonNull(meeting.starts()).atZone(zone).toInstant();
        Instant ends = Objects.requireNonNull(meeting.ends()).atZone(zone).toInstant();
        meetings.add(id, city, meeting, starts, ends, user.id(), clock.instant());
        access.record(access.reread(id), "created");
        return new FormOutcome.Done<>(id);
    }

    private Map<String, Refusal> refusals(CityId city, NewMeeting meeting) {
        Map<String, @Nullable Refusal> found = new LinkedHashMap<>();
        found.put("kind", MeetingFields.KIND.refusalOf(meeting.kind()));
        found.put("title", MeetingFields.TITLE.refusalOf(meeting.title()));
        found.put("starts", MeetingRules.start(meeting.starts()));
        found.put("ends", MeetingRules.end(meeting.starts(), meeting.ends()));
        found.put("place", MeetingFields.PLACE.refusalOf(meeting.place()));
        found.put("link", MeetingFields.LINK.refusalOf(meeting.link()));
        found.put("hours", MeetingFields.HOURS.refusalOf(meeting.hours()));
        found.put("plan", refusalOfStranger(city, meeting.plan()));
        found.put("study", refusalOfStranger(city, meeting.study()));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    /** Changes one of {@link MeetingFields}. */
    public <T> FieldOutcome<T> change(MeetingId id, Field<Meeting, T> field, FieldChange<T> change) {
        Meeting meeting = access.toChange(id);
        Refusal refusal = refusalOfCancelled(meeting);
        refusal = refusal == null ? field.refusalOf(change.wanted()) : refusal;
        refusal = refusal == null ? refusalOfStranger(meeting.city(), change.wanted()) : refusal;
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        FieldOutcome<T> outcome = access.save(
                field,
                field.name(),
                id.value(),
                change,
                () -> access.reread(id),
                () -> MeetingAccess.act(access.reread(id), "changed"),
                value -> inTrail(meeting.city(), value));
        if (IN_CALENDARS.contains(field) && !FieldChange.same(field.of(meeting), field.of(access.reread(id)))) {
            meetings.raiseSequence(id, clock.instant());
        }
        return outcome;
    }

    /**
     * Moves the meeting: its end goes with its start.
     *
     * @param change as the clocks of the city show it
     */
    public FieldOutcome<LocalDateTime> changeStart(MeetingId id, FieldChange<LocalDateTime> change) {
        Meeting meeting = access.toChange(id);
        Refusal refusal = refusalOfCancelled(meeting);
        refusal = refusal == null ? MeetingRules.start(change.wanted()) : refusal;
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return changeTime(meeting, "starts", meeting.starts(), change, () -> {
            Instant starts = instant(meeting, minute(change.wanted()));
            meetings.setTimes(id, starts, starts.plus(Duration.between(meeting.startsAt(), meeting.endsAt())));
        });
    }

    /**
     * @param change as the clocks of the city show it
     */
    public FieldOutcome<LocalDateTime> changeEnd(MeetingId id, FieldChange<LocalDateTime> change) {
        Meeting meeting = access.toChange(id);
        Refusal refusal = refusalOfCancelled(meeting);
        refusal = refusal == null ? MeetingRules.end(meeting.starts(), change.wanted()) : refusal;
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return changeTime(
                meeting,
                "ends",
                meeting.ends(),
                change,
                () -> meetings.setTimes(id, meeting.startsAt(), instant(meeting, minute(change.wanted()))));
    }

    /** Compares what the clocks of the city show, for an hour that they show twice is two instants. */
    private FieldOutcome<LocalDateTime> changeTime(
            Meeting meeting, String name, LocalDateTime now, FieldChange<LocalDateTime> change, Runnable write) {
        return access.save(
                name, change, () -> MeetingAccess.act(meeting, "changed"), new FieldSaves.Stored<LocalDateTime>() {
                    @Override
                    public boolean set(@Nullable LocalDateTime seen, @Nullable LocalDateTime wanted) {
                        if (!now.equals(seen)) {
                            return false;
                        }
                        if (!now.equals(wanted)) {
                            write.run();
                            meetings.raiseSequence(meeting.id(), clock.instant());
                        }
                        return true;
                    }

                    @Override
                    public LocalDateTime now() {
                        return now;
                    }
                });
    }

    /** Meetings begin and end with a minute: that is what people see and type. */
    private static @Nullable LocalDateTime minute(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant instant(Meeting meeting, @Nullable LocalDateTime local) {
        return Objects.requireNonNull(local).atZone(meeting.zone()).toInstant();
    }

    /** Says that it took place, which opens attendance; only after it has begun. */
    public Outcome<MeetingId> hold(MeetingId id) {
        Meeting meeting = access.toChange(id);
        Refusal refusal = refusalOfCancelled(meeting);
        if (refusal == null && !meeting.begun(clock.instant())) {
            refusal = Refusal.of("meetings.refusal.not-begun");
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        if (meeting.status() == Meeting.Status.PLANNED) {
            meetings.setStatus(id, Meeting.Status.HELD, null);
            access.record(meeting, "held");
        }
        return Outcome.done(id);
    }

    /** Calls it off, and tells the invited people why at once. A meeting that took place cannot be called off. */
    public Outcome<MeetingId> cancel(MeetingId id, String why) {
        Meeting meeting = access.toChange(id);
        String reason = PlainText.of(why);
        Refusal refusal = MeetingRules.reason(reason);
        if (refusal == null && meeting.status() != Meeting.Status.PLANNED) {
            refusal = Refusal.of("meetings.refusal.not-planned");
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        meetings.setStatus(id, Meeting.Status.CANCELLED, reason);
        meetings.raiseSequence(id, clock.instant());
        access.record(MeetingAccess.act(meeting, "cancelled").because(reason));
        mails.tellOfCancelling(access.reread(id));
        return Outcome.done(id);
    }

    /** Plans it again after it was called off, and tells the invited people at once. */
    public Outcome<MeetingId> reinstate(MeetingId id) {
        Meeting meeting = access.toChange(id);
        if (!meeting.cancelled()) {
            return Outcome.done(id);
        }
        meetings.setStatus(id, Meeting.Status.PLANNED, null);
        meetings.raiseSequence(id, clock.instant());
        access.record(meeting, "reinstated");
        mails.tellOfChange(access.reread(id));
        return Outcome.done(id);
    }

    /**
     * Tells the invited people now of what has changed; without this they hear of it some minutes after the last change.
     *
     * @return how many were told
     */
    public Outcome<Integer> tell(MeetingId id) {
        Meeting meeting = access.toChange(id);
        if (!current(meeting)) {
            return Outcome.refused("meetings.refusal.not-planned");
        }
        int told = mails.tellOfChange(meeting);
        if (told > 0) {
            access.record(meeting, "told");
        }
        return Outcome.done(told);
    }

    private boolean current(Meeting meeting) {
        return meeting.status() == Meeting.Status.PLANNED && meeting.endsAt().isAfter(clock.instant());
    }

    static @Nullable Refusal refusalOfCancelled(Meeting meeting) {
        return meeting.cancelled() ? Refusal.of("meetings.refusal.cancelled") : null;
    }

    private Object inTrail(CityId city, Object value) {
        return switch (value) {
            case PlanId plan ->
                plans.ofCity(city).stream()
                        .filter(one -> one.id().equals(plan))
                        .map(PlanSummary::title)
                        .findFirst()
                        .orElse("");
            case StudyId study ->
                plans.studies(city).stream()
                        .filter(one -> one.id().equals(study))
                        .map(StudyChoice::name)
                        .findFirst()
                        .orElse("");
            default -> value;
        };
    }

    private @Nullable Refusal refusalOfStranger(CityId city, @Nullable Object value) {
        boolean known = switch (value) {
            case PlanId plan ->
                plans.ofCity(city).stream().anyMatch(one -> one.id().equals(plan));
            case StudyId study ->
                plans.studies(city).stream().anyMatch(one -> one.id().equals(study));
            case null, default -> true;
        };
        return known ? null : Refusal.of("meetings.refusal.stranger");
    }
}
