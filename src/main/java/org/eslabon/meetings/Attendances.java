package org.eslabon.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eslabon.audit.FieldSaves;
import org.eslabon.partnership.Participant;
import org.eslabon.partnership.Partnerships;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a meeting. It can be written down once the meeting has begun; the first line says that it was held. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Attendances {

    static final int MOST_ATTENDEES = 2000;

    private final AttendanceRepository attendance;
    private final MeetingInvitationRepository invitations;
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final Partnerships partnerships;
    private final CurrentUser user;
    private final Clock clock;

    Attendances(
            AttendanceRepository attendance,
            MeetingInvitationRepository invitations,
            MeetingRepository meetings,
            MeetingAccess access,
            Partnerships partnerships,
            CurrentUser user,
            Clock clock) {
        this.attendance = attendance;
        this.invitations = invitations;
        this.meetings = meetings;
        this.access = access;
        this.partnerships = partnerships;
        this.user = user;
        this.clock = clock;
    }

    /** By organisation, then by name. */
    @Transactional(readOnly = true)
    public List<Attendee> of(MeetingId id) {
        return attendance.of(access.toSee(id).id());
    }

    /**
     * Writes down whether somebody who was invited came.
     *
     * @param change by her sex; nothing says that she did not come
     */
    public FieldOutcome<Sex> change(MeetingInvitationId id, FieldChange<Sex> change) {
        Meeting meeting = access.toChange(invitations.meetingOf(id).orElseThrow(NoSuchThing::new));
        MeetingInvitation invitation = invitations.byId(id, user.require()).orElseThrow(NoSuchThing::new);
        Refusal refusal = refusalOfPresence(meeting);
        if (refusal != null) {
            return new FieldOutcome.Refused<>(refusal);
        }
        return access.save(
                fieldInTrail(id), change, () -> MeetingAccess.act(meeting, "changed"), new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable Sex seen, @Nullable Sex wanted) {
                        Attendee there = attendance.ofInvitation(id).orElse(null);
                        if (seen != (there == null ? null : there.sex())) {
                            return false;
                        }
                        if (wanted != seen) {
                            write(meeting, invitation, there, wanted);
                        }
                        return true;
                    }

                    @Override
                    public @Nullable Sex now() {
                        return attendance.ofInvitation(id).map(Attendee::sex).orElse(null);
                    }

                    /** That she came is for all to know; of which sex she is counts only in the sums. */
                    @Override
                    public @Nullable Object inTrail(@Nullable Sex value) {
                        return value == null ? null : invitation.name();
                    }
                });
    }

    private void write(Meeting meeting, MeetingInvitation invitation, @Nullable Attendee there, @Nullable Sex wanted) {
        if (wanted == null) {
            attendance.remove(Objects.requireNonNull(there).id());
        } else if (there != null) {
            attendance.setSex(there.id(), wanted);
        } else {
            add(
                    meeting,
                    new Attendee(
                            AttendanceId.next(),
                            invitation.id(),
                            invitation.person(),
                            invitation.name(),
                            wanted,
                            invitation.organisation(),
                            invitation.organisationName()));
        }
    }

    /** Writes down somebody who came without an invitation. */
    public Outcome<AttendanceId> addWalkIn(MeetingId id, WalkIn wanted) {
        Meeting meeting = access.toChange(id);
        String name = PlainText.orEmpty(wanted.name());
        String organisation = PlainText.orEmpty(wanted.organisation());
        Refusal refusal = refusalOfPresence(meeting);
        refusal = refusal == null ? refusalOf(name, organisation, wanted.sex()) : refusal;
        if (refusal == null && attendance.of(id).size() >= MOST_ATTENDEES) {
            refusal = Refusal.of("meetings.refusal.attendees.many", MOST_ATTENDEES);
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        Participant known = partnerships.participants(meeting.city()).stream()
                .filter(one -> one.organisation().name().equalsIgnoreCase(organisation)
                        || one.organisation().shortName().equalsIgnoreCase(organisation))
                .findFirst()
                .orElse(null);
        Attendee came = new Attendee(
                AttendanceId.next(),
                null,
                null,
                name,
                Objects.requireNonNull(wanted.sex()),
                known == null ? null : known.organisation().id(),
                known == null ? organisation : known.organisation().name());
        add(meeting, came);
        access.recordPart(meeting, "attendance", null, name);
        return Outcome.done(came.id());
    }

    /** Takes back that somebody came. */
    public void remove(AttendanceId id) {
        Meeting meeting = access.toChange(attendance.meetingOf(id).orElseThrow(NoSuchThing::new));
        attendance.byId(id).ifPresent(one -> {
            attendance.remove(id);
            access.recordPart(meeting, "attendance", one.name(), null);
        });
    }

    /** What the trail, and those present at the meeting, call it whether one who was invited came. */
    public static String fieldInTrail(MeetingInvitationId id) {
        return "attendance." + id.value() + ".came";
    }

    private void add(Meeting meeting, Attendee came) {
        if (meeting.status() == Meeting.Status.PLANNED) {
            meetings.setStatus(meeting.id(), Meeting.Status.HELD, null);
            access.record(meeting, "held");
        }
        attendance.add(meeting.id(), came, access.me(), clock.instant());
    }

    private @Nullable Refusal refusalOfPresence(Meeting meeting) {
        Refusal refusal = Meetings.refusalOfCancelled(meeting);
        return refusal == null && !meeting.begun(clock.instant()) ? Refusal.of("meetings.refusal.not-begun") : refusal;
    }

    private static @Nullable Refusal refusalOf(String name, String organisation, @Nullable Sex sex) {
        if (name.isEmpty()) {
            return Refusal.of("meetings.refusal.walk-in.name");
        }
        if (organisation.isEmpty()) {
            return Refusal.of("meetings.refusal.walk-in.organisation");
        }
        if (sex == null) {
            return Refusal.of("meetings.refusal.walk-in.sex");
        }
        if (name.length() > MeetingRules.NAME_LENGTH) {
            return Refusal.of("meetings.refusal.long", MeetingRules.NAME_LENGTH);
        }
        return organisation.length() > MeetingRules.ORGANISATION_LENGTH
                ? Refusal.of("meetings.refusal.long", MeetingRules.ORGANISATION_LENGTH)
                : null;
    }
}
