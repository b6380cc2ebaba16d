package org.eslabon.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eslabon.audit.Act;
import org.eslabon.mail.EmailAddress;
import org.eslabon.partnership.Member;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is invited to a meeting: people of the partnership and guests, each by a mail in her language with an entry for her
 * calendar. A guest with the e-mail address of an account is the one who has it, such as somebody of a development bank.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class MeetingInvitations {

    static final int MOST_INVITED = 500;

    private final MeetingInvitationRepository invitations;
    private final MeetingRepository meetings;
    private final AttendanceRepository attendance;
    private final MeetingAccess access;
    private final MeetingMails mails;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentUser user;
    private final Clock clock;

    MeetingInvitations(
            MeetingInvitationRepository invitations,
            MeetingRepository meetings,
            AttendanceRepository attendance,
            MeetingAccess access,
            MeetingMails mails,
            Partnerships partnerships,
            Rights rights,
            CurrentUser user,
            Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.attendance = attendance;
        this.access = access;
        this.mails = mails;
        this.partnerships = partnerships;
        this.rights = rights;
        this.user = user;
        this.clock = clock;
    }

    /** By organisation, then by name. */
    @Transactional(readOnly = true)
    public List<MeetingInvitation> of(MeetingId id) {
        return invitations.of(access.toSee(id).id(), user.require());
    }

    /** The people of the partnership who are not invited yet, once for each organisation of theirs. */
    @Transactional(readOnly = true)
    public List<Member> candidates(MeetingId id) {
        Meeting meeting = access.toSee(id);
        rights.require(meeting.city(), Right.CONVENE);
        List<@Nullable PersonId> invited = invitations.of(id, user.require()).stream()
                .map(MeetingInvitation::person)
                .toList();
        return partnerships.members(meeting.city()).stream()
                .filter(member -> !invited.contains(member.person().id()))
                .toList();
    }

    /** What waits in the city for the current user's answer, earliest meeting first. */
    @Transactional(readOnly = true)
    public List<InvitationToAnswer> waitingForMe(CityId city) {
        rights.requireToSee(city);
        return invitations.unanswered(city, user.require(), clock.instant());
    }

    /** Invites a person of the partnership, for one of her organisations, and tells her. */
    public Outcome<MeetingInvitationId> invite(MeetingId id, OrganisationId organisation, PersonId person) {
        Meeting meeting = access.toChange(id);
        Member member = partnerships.members(meeting.city()).stream()
                .filter(one ->
                        one.person().id().equals(person) && one.organisation().equals(organisation))
                .findFirst()
                .orElse(null);
        List<MeetingInvitation> there = invitations.of(id, user.require());
        Refusal refusal = refusalOfInviting(meeting, there);
        if (refusal == null && member == null) {
            refusal = Refusal.of("meetings.refusal.member.stranger");
        }
        if (refusal == null && there.stream().anyMatch(one -> person.equals(one.person()))) {
            refusal = Refusal.of("meetings.refusal.invited", nameOf(member));
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        MeetingInvitationId invited = MeetingInvitationId.next();
        invitations.add(invited, meeting, organisation, person, user.id(), clock.instant());
        access.recordPart(meeting, "invitation", null, nameOf(member));
        mails.invite(meeting, invited);
        return Outcome.done(invited);
    }

    private static String nameOf(@Nullable Member member) {
        return member == null ? "" : member.person().name();
    }

    /** Invites somebody who is not of the partnership, and tells her. */
    public Outcome<MeetingInvitationId> inviteGuest(MeetingId id, NewGuest wanted) {
        Meeting meeting = access.toChange(id);
        NewGuest guest = new NewGuest(
                PlainText.orEmpty(wanted.name()),
                wanted.email(),
                PlainText.orEmpty(wanted.organisation()),
                Texts.nearest(wanted.language()));
        EmailAddress address = EmailAddress.of(wanted.email()).orElse(null);
        List<MeetingInvitation> there = invitations.of(id, user.require());
        Refusal refusal = refusalOfInviting(meeting, there);
        refusal = refusal == null ? refusalOf(guest) : refusal;
        if (refusal == null && address == null) {
            refusal = Refusal.of("meetings.refusal.email");
        }
        if (refusal == null && there.stream().anyMatch(one -> isAddress(one.email(), address))) {
            refusal = Refusal.of("meetings.refusal.invited", guest.name());
        }
        if (refusal == null
                && partnerships.members(meeting.city()).stream()
                        .anyMatch(one -> isAddress(one.person().email(), address))) {
            refusal = Refusal.of("meetings.refusal.guest.member");
        }
        if (refusal != null) {
            return new Outcome.Refused<>(refusal);
        }
        MeetingInvitationId invited = MeetingInvitationId.next();
        invitations.add(invited, meeting, guest, Objects.requireNonNull(address), user.id(), clock.instant());
        access.recordPart(meeting, "invitation", null, guest.name());
        mails.invite(meeting, invited);
        return Outcome.done(invited);
    }

    private static boolean isAddress(String email, @Nullable EmailAddress address) {
        return address != null && email.equalsIgnoreCase(address.value());
    }

    /** Takes an invitation back, and the meeting out of her calendar. Who came stays invited. */
    public Outcome<MeetingInvitationId> withdraw(MeetingInvitationId id) {
        Meeting meeting = access.toChange(meetingOf(id));
        MeetingInvitation invitation = find(id);
        if (attendance.ofInvitation(id).isPresent()) {
            return Outcome.refused("meetings.refusal.came", invitation.name());
        }
        if (meeting.status() == Meeting.Status.PLANNED) {
            meetings.raiseSequence(meeting.id(), clock.instant());
            Meeting raised = access.reread(meeting.id());
            invitations.keepUp(meeting.id(), raised.sequence());
            mails.disinvite(raised, id);
        }
        invitations.remove(id);
        access.recordPart(meeting, "invitation", invitation.name(), null);
        return Outcome.done(id);
    }

    /**
     * Writes down whether somebody comes: her own word, or what she told one who convenes.
     *
     * @throws NotAllowed if the invitation is another's and the current user does not convene
     */
    public Outcome<MeetingInvitationId> answer(MeetingInvitationId id, Answer answer) {
        Meeting meeting = access.toTakePart(meetingOf(id));
        MeetingInvitation invitation = find(id);
        if (!invitation.mine() && !access.convenes(meeting.city())) {
            throw new NotAllowed("the answer of another");
        }
        if (meeting.cancelled()) {
            return Outcome.refused("meetings.refusal.cancelled");
        }
        if (invitation.answer() == answer) {
            return Outcome.done(id);
        }
        invitations.answer(id, answer, clock.instant());
        Act answered = MeetingAccess.act(meeting, "answered").field("answer", invitation.answer(), answer);
        access.record(invitation.mine() ? answered : answered.because(invitation.name()));
        return Outcome.done(id);
    }

    private MeetingId meetingOf(MeetingInvitationId id) {
        return invitations.meetingOf(id).orElseThrow(NoSuchThing::new);
    }

    private MeetingInvitation find(MeetingInvitationId id) {
        return invitations.byId(id, user.require()).orElseThrow(NoSuchThing::new);
    }

    private static @Nullable Refusal refusalOfInviting(Meeting meeting, List<MeetingInvitation> there) {
        Refusal refusal = Meetings.refusalOfCancelled(meeting);
        return refusal == null && there.size() >= MOST_INVITED
                ? Refusal.of("meetings.refusal.invited.many", MOST_INVITED)
                : refusal;
    }

    private static @Nullable Refusal refusalOf(NewGuest guest) {
        if (guest.name().isEmpty()) {
            return Refusal.of("meetings.refusal.guest.name");
        }
        if (guest.organisation().isEmpty()) {
            return Refusal.of("meetings.refusal.guest.organisation");
        }
        if (guest.name().length() > MeetingRules.NAME_LENGTH) {
            return Refusal.of("meetings.refusal.long", MeetingRules.NAME_LENGTH);
        }
        return guest.organisation().length() > MeetingRules.ORGANISATION_LENGTH
                ? Refusal.of("meetings.refusal.long", MeetingRules.ORGANISATION_LENGTH)
                : null;
    }
}
