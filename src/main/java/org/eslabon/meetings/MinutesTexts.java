package org.eslabon.meetings;

import java.util.List;
import java.util.Optional;
import org.eslabon.coediting.Permission;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.spi.DocumentAccess;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.partnership.CityTexts;
import org.eslabon.partnership.Right;
import org.eslabon.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The text of minutes. Who convenes writes it, who was invited suggests, all who see the city read. While it waits for
 * approval, and once it is approved, nobody writes in it: who does more than read may comment.
 */
@Component
@Transactional(readOnly = true)
class MinutesTexts implements DocumentAccess {

    private static final String TEXT = "minutes";

    private final MeetingRepository meetings;
    private final MeetingInvitationRepository invitations;
    private final MinutesRepository minutes;
    private final CityTexts texts;
    private final CurrentUser user;

    MinutesTexts(
            MeetingRepository meetings,
            MeetingInvitationRepository invitations,
            MinutesRepository minutes,
            CityTexts texts,
            CurrentUser user) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.minutes = minutes;
        this.texts = texts;
        this.user = user;
    }

    static TextOwner of(MeetingId meeting) {
        return new TextOwner(Meeting.thing(meeting), TEXT);
    }

    @Override
    public boolean owns(TextOwner owner) {
        return owner.field().equals(TEXT) && owner.thing().kind().equals("meeting");
    }

    @Override
    public Optional<Standing> standing(TextOwner owner) {
        return meeting(owner)
                .flatMap(meeting -> texts.standing(
                                meeting.city(), Right.CONVENE, () -> MeetingAccess.act(meeting, "wrote"))
                        .map(standing -> new Standing(permission(meeting, standing.permission()), standing.act())));
    }

    private Permission permission(Meeting meeting, Permission byRight) {
        boolean reads = byRight == Permission.READ;
        Permission hers = reads && invitations.invites(meeting.id(), user.require()) ? Permission.SUGGEST : byRight;
        boolean frozen = !minutes.stateOf(meeting.id()).open();
        return frozen && hers.compareTo(Permission.COMMENT) > 0 ? Permission.COMMENT : hers;
    }

    @Override
    public List<Mentionable> people(TextOwner owner, String text) {
        return meeting(owner).map(meeting -> texts.people(meeting.city(), text)).orElse(List.of());
    }

    private Optional<Meeting> meeting(TextOwner owner) {
        return meetings.byId(new MeetingId(owner.thing().id()));
    }
}
