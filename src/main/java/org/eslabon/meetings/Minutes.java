package org.eslabon.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eslabon.coediting.DocumentId;
import org.eslabon.coediting.Documents;
import org.eslabon.coediting.TextOwner;
import org.eslabon.meetings.model.MinutesRule;
import org.eslabon.meetings.model.MinutesRule.Standing;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.meetings.model.Voice;
import org.eslabon.partnership.Participant;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes of meetings and their approval. Sending them freezes one version of their text; each organisation of the
 * partnership that attended has one voice about exactly that version ({@link MinutesRule}); to write in them again they are
 * reopened, which everybody sees.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Minutes {

    private final MinutesRepository minutes;
    private final AttendanceRepository attendance;
    private final MeetingAccess access;
    private final MinutesMails mails;
    private final Documents documents;
    private final Partnerships partnerships;
    private final Rights rights;
    private final Clock clock;

    Minutes(
            MinutesRepository minutes,
            AttendanceRepository attendance,
            MeetingAccess access,
            MinutesMails mails,
            Documents documents,
            Partnerships partnerships,
            Rights rights,
            Clock clock) {
        this.minutes = minutes;
        this.attendance = attendance;
        this.access = access;
        this.mails = mails;
        this.documents = documents;
        this.partnerships = partnerships;
        this.rights = rights;
        this.clock = clock;
    }

    /** Whose text the minutes of a meeting are. */
    public static TextOwner text(MeetingId meeting) {
        return MinutesTexts.of(meeting);
    }

    @Transactional(readOnly = true)
    public MinutesSheet of(MeetingId id) {
        Meeting meeting = access.toSee(id);
        List<SentMinutes> sent = minutes.of(id);
        SentMinutes latest = sent.isEmpty() ? null : sent.getFirst();
        SentMinutes inForce = latest == null || latest.state().open() ? null : latest;
        Set<OrganisationId> own = rights.ownOrganisations(meeting.city());
        return new MinutesSheet(
                id,
                latest == null ? MinutesState.DRAFT : latest.state(),
                inForce,
                inForce == null ? sent : sent.subList(1, sent.size()),
                inForce == null
                        ? Set.of()
                        : inForce.voices().stream()
                                .map(SentMinutes.Line::organisation)
                                .filter(own::contains)
                                .collect(Collectors.toSet()));
    }

    /** The version that was sent, as HTML that is safe in a page. */
    @Transactional(readOnly = true)
    public String html(MinutesId id) {
        SentMinutes sent = find(access.toSee(meetingOf(id)), id);
        return documents.html(sent.document(), sent.version());
    }

    /** What waits in the city for the voice of one of the current user's organisations. */
    @Transactional(readOnly = true)
    public List<MinutesToApprove> waitingForMe(CityId city) {
        rights.requireToSee(city);
        return minutes.waitingFor(city, rights.ownOrganisations(city));
    }

    /**
     * Sends the minutes, as they are now, to the organisations that attended.
     *
     * @param days how many days after today they can object
     */
    public Outcome<MinutesId> send(MeetingId id, int days) {
        Meeting meeting = access.toChange(id);
        Map<OrganisationId, String> asked = attending(meeting);
        Refusal refusal = refusalOfSending(meeting, days, asked);
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        DocumentId document = documents.of(text(id));
        if (documents.plainText(document).isBlank()) {
            return Outcome.refused("meetings.refusal.minutes.empty");
        }
        LocalDate lastDay = LocalDate.ofInstant(clock.instant(), meeting.zone()).plusDays(days);
        Instant deadline = lastDay.plusDays(1).atStartOfDay(meeting.zone()).toInstant();
        MinutesId sent = MinutesId.next();
        minutes.add(sent, meeting, document, documents.version(document), access.me(), clock.instant(), deadline);
        asked.forEach((organisation, name) -> minutes.ask(sent, organisation, name));
        access.record(MeetingAccess.act(meeting, "submitted").field("minutes", null, lastDay));
        mails.ask(meeting, asked.keySet(), lastDay, access.me());
        return Outcome.done(sent);
    }

    /** The organisations of the partnership of which somebody came. */
    private Map<OrganisationId, String> attending(Meeting meeting) {
        Set<OrganisationId> came = attendance.of(meeting.id()).stream()
                .map(Attendee::organisation)
                .filter(organisation -> organisation != null)
                .collect(Collectors.toSet());
        return partnerships.participants(meeting.city()).stream()
                .map(Participant::organisation)
                .filter(organisation -> came.contains(organisation.id()))
                .collect(Collectors.toMap(organisation -> organisation.id(), organisation -> organisation.name()));
    }

    private @Nullable Refusal refusalOfSending(Meeting meeting, int days, Map<OrganisationId, String> asked) {
        if (meeting.status() != Meeting.Status.HELD) {
            return Refusal.of("meetings.refusal.minutes.not-held");
        }
        if (!minutes.stateOf(meeting.id()).open()) {
            return Refusal.of("meetings.refusal.minutes.sent");
        }
        if (days < 1 || days > MeetingRules.LONGEST_DEADLINE) {
            return Refusal.of("meetings.refusal.minutes.days", MeetingRules.LONGEST_DEADLINE);
        }
        return asked.isEmpty() ? Refusal.of("meetings.refusal.minutes.nobody") : null;
    }

    /**
     * Gives an organisation's voice for the minutes.
     *
     * @throws NotAllowed if the current user is not of that organisation
     */
    public Outcome<MinutesId> approve(MinutesId id, OrganisationId organisation) {
        return say(id, organisation, Voice.APPROVES, null);
    }

    /**
     * Gives an organisation's voice against the minutes; until it approves after all, they cannot be approved.
     *
     * @throws NotAllowed if the current user is not of that organisation
     */
    public Outcome<MinutesId> object(MinutesId id, OrganisationId organisation, String why) {
        return say(id, organisation, Voice.OBJECTS, PlainText.of(why));
    }

    private Outcome<MinutesId> say(MinutesId id, OrganisationId organisation, Voice voice, @Nullable String reason) {
        Meeting meeting = access.toTakePart(meetingOf(id));
        if (!rights.ownOrganisations(meeting.city()).contains(organisation)) {
            throw new NotAllowed("the voice of another organisation");
        }
        minutes.lock(id);
        SentMinutes sent = find(meeting, id);
        SentMinutes.Line line = sent.voices().stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
        Refusal refusal = refusalOfSaying(sent, line);
        refusal = refusal == null && voice == Voice.OBJECTS ? MeetingRules.reason(reason) : refusal;
        if (refusal != null || line == null) {
            return new Outcome.Refused<>(refusal == null ? Refusal.of("meetings.refusal.minutes.not-asked") : refusal);
        }
        Instant now = clock.instant();
        minutes.say(id, organisation, voice, reason, access.me(), now);
        access.record(MeetingAccess.act(meeting, "gave-voice")
                .field("voice", line.voice(), voice)
                .because(reason == null ? line.organisationName() : line.organisationName() + ": " + reason));
        Standing standing = standing(find(meeting, id), now);
        if (standing.approved()) {
            minutes.approve(id, standing, now);
            access.record(meeting, "approved");
        }
        return Outcome.done(id);
    }

    /** Whose deadline has passed is approved, whether or not its hour has been noticed yet. */
    private @Nullable Refusal refusalOfSaying(SentMinutes sent, SentMinutes.@Nullable Line line) {
        if (line == null) {
            return Refusal.of("meetings.refusal.minutes.not-asked");
        }
        return sent.state() != MinutesState.WAITING
                        || standing(sent, clock.instant()).approved()
                ? Refusal.of("meetings.refusal.minutes.decided")
                : null;
    }

    static Standing standing(SentMinutes sent, Instant now) {
        return MinutesRule.standing(
                sent.voices().stream().map(SentMinutes.Line::voice).toList(), sent.deadline(), now);
    }

    /** Opens them for writing again, approved or not. */
    public Outcome<MinutesId> reopen(MinutesId id, String why) {
        Meeting meeting = access.toChange(meetingOf(id));
        minutes.lock(id);
        SentMinutes sent = find(meeting, id);
        String reason = PlainText.of(why);
        Refusal refusal = MeetingRules.reason(reason);
        if (refusal == null && sent.state().open()) {
            refusal = Refusal.of("meetings.refusal.minutes.open");
        }
        if (refusal != null || reason == null) {
            return new Outcome.Refused<>(refusal == null ? Refusal.of("meetings.refusal.required") : refusal);
        }
        minutes.reopen(id, access.me(), reason, clock.instant());
        access.record(MeetingAccess.act(meeting, "reopened").because(reason));
        return Outcome.done(id);
    }

    private MeetingId meetingOf(MinutesId id) {
        return minutes.meetingOf(id).orElseThrow(NoSuchThing::new);
    }

    private SentMinutes find(Meeting meeting, MinutesId id) {
        return minutes.of(meeting.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }
}
