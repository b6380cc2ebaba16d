package org.eslabon.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eslabon.mail.Mailbox;
import org.eslabon.notification.NotificationRepository.Row;
import org.eslabon.security.OnBehalf;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails about what is due: each line in one mail only, however many nodes look for them, for the mail and the mark that it
 * was written are one transaction. What was missed while no node ran is due when one runs again, all of it in one mail.
 */
@Component
class Digests {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final NotificationRepository notifications;
    private final InboxReading reading;
    private final OnBehalf behalf;
    private final Mailbox mailbox;
    private final DigestLetter letter;
    private final Clock clock;

    Digests(
            NotificationRepository notifications,
            InboxReading reading,
            OnBehalf behalf,
            Mailbox mailbox,
            DigestLetter letter,
            Clock clock) {
        this.notifications = notifications;
        this.reading = reading;
        this.behalf = behalf;
        this.mailbox = mailbox;
        this.letter = letter;
        this.clock = clock;
    }

    /** People to whom a mail is due, whoever waits longest first. */
    @Transactional(readOnly = true)
    public List<PersonId> due(int most) {
        return notifications.awaitingMail(clock.instant(), most);
    }

    /** Writes to the person what is due; nothing of what she may not see at this moment, and nothing to a closed account. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void write(PersonId person) {
        List<Row> rows = notifications.takeDue(person, clock.instant());
        if (rows.isEmpty()) {
            return; // another node was faster
        }
        behalf.of(person, she -> send(she, reading.lines(rows, true)));
        notifications.told(rows.stream().map(Row::id).toList());
    }

    private boolean send(SignedIn she, List<InboxLine> lines) {
        if (!lines.isEmpty()) {
            mailbox.send(she.getUsername(), she.language(), letter.subject(she, lines), letter.text(she, lines));
        }
        return true;
    }

    /** It did not work out; others come first. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void postpone(PersonId person) {
        Instant now = clock.instant();
        notifications.postpone(person, now, now.plus(PAUSE));
    }
}
