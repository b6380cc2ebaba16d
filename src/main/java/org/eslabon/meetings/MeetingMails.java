package org.eslabon.meetings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eslabon.launch.ProductAddress;
import org.eslabon.mail.Attachment;
import org.eslabon.mail.Mailbox;
import org.eslabon.meetings.MeetingCalendar.Invited;
import org.eslabon.meetings.MeetingCalendar.Organiser;
import org.eslabon.meetings.MeetingInvitationRepository.Recipient;
import org.eslabon.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails about a meeting, each in its reader's language and with what her calendar needs to follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeetingMails {

    private static final String FILE = "meeting.ics";
    private static final String MEDIA_TYPE = "text/calendar";

    private final MeetingInvitationRepository invitations;
    private final Mailbox mailbox;
    private final ProductAddress address;
    private final Clock clock;

    MeetingMails(MeetingInvitationRepository invitations, Mailbox mailbox, ProductAddress address, Clock clock) {
        this.invitations = invitations;
        this.mailbox = mailbox;
        this.address = address;
        this.clock = clock;
    }

    /** What a mail tells: the last part of its keys. */
    private enum News {
        INVITED,
        CHANGED,
        CANCELLED,
        WITHDRAWN;

        boolean on() {
            return this == INVITED || this == CHANGED;
        }
    }

    void invite(Meeting meeting, MeetingInvitationId invitation) {
        invitations.recipient(invitation).ifPresent(whom -> send(meeting, News.INVITED, whom));
    }

    void disinvite(Meeting meeting, MeetingInvitationId invitation) {
        invitations.recipient(invitation).ifPresent(whom -> send(meeting, News.WITHDRAWN, whom));
    }

    /** Tells those whose calendars are behind; says how many they are. */
    int tellOfChange(Meeting meeting) {
        List<Recipient> behind = invitations.behind(meeting.id(), meeting.sequence());
        behind.forEach(whom -> send(meeting, News.CHANGED, whom));
        invitations.told(meeting.id(), meeting.sequence());
        return behind.size();
    }

    void tellOfCancelling(Meeting meeting) {
        invitations.recipients(meeting.id()).forEach(whom -> send(meeting, News.CANCELLED, whom));
        invitations.told(meeting.id(), meeting.sequence());
    }

    int behind(Meeting meeting) {
        return invitations.behind(meeting.id(), meeting.sequence()).size();
    }

    /** For the calendar of whoever wants it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Attachment file(Meeting meeting) {
        return new Attachment(
                FILE, MEDIA_TYPE + "; method=PUBLISH", calendar(meeting).published());
    }

    private void send(Meeting meeting, News news, Recipient whom) {
        Locale language = whom.language();
        Organiser by = new Organiser(whom.organiserName(), whom.organiserEmail());
        Invited invited = new Invited(whom.name(), whom.email(), whom.answer());
        Attachment file = news.on()
                ? new Attachment(
                        FILE, MEDIA_TYPE + "; method=REQUEST", calendar(meeting).requested(by, invited))
                : new Attachment(
                        FILE, MEDIA_TYPE + "; method=CANCEL", calendar(meeting).cancelled(by, invited));
        String key = "meetings.mail." + news;
        mailbox.send(
                whom.email(),
                language,
                Texts.text(language, key + ".subject", meeting.title()),
                text(meeting, news, whom, key),
                file);
    }

    private String text(Meeting meeting, News news, Recipient whom, String key) {
        Locale language = whom.language();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.text(language, "meetings.mail.greeting", whom.name()));
        paragraphs.add(Texts.text(
                language,
                key,
                meeting.title(),
                Texts.text(language, meeting.kind().key()),
                meeting.cityName(),
                whom.organiserName()));
        if (meeting.cancelledBecause() != null) {
            paragraphs.add(Texts.text(language, "meetings.mail.because", meeting.cancelledBecause()));
        }
        String when =
                Texts.text(language, "meetings.mail.when", MeetingTimes.of(meeting, language), meeting.cityName());
        paragraphs.add(
                meeting.place() == null
                        ? when
                        : when + "\n" + Texts.text(language, "meetings.mail.where", meeting.place()));
        if (news.on() && meeting.link() != null) {
            paragraphs.add(Texts.text(language, "meetings.mail.join"));
            paragraphs.add(meeting.link());
        }
        if (news.on() && whom.account()) {
            paragraphs.add(Texts.text(language, "meetings.mail.answer"));
            paragraphs.add(address.of(MeetingAddresses.people(meeting.citySlug(), meeting.id())));
        } else if (news.on()) {
            paragraphs.add(
                    Texts.text(language, "meetings.mail.answer.guest", whom.organiserName(), whom.organiserEmail()));
        }
        return String.join("\n\n", paragraphs);
    }

    private MeetingCalendar calendar(Meeting meeting) {
        return new MeetingCalendar(
                meeting, address.of(MeetingAddresses.meeting(meeting.citySlug(), meeting.id())), clock.instant());
    }
}
