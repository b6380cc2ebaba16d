package org.eslabon.mail;

import java.time.Clock;
import java.util.Locale;
import org.eslabon.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails. One is written in the caller's transaction and leaves after its commit, so none tells of what was undone. */
@Service
public class Mailbox {

    private final MailRepository mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailbox(MailRepository mails, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param text plain text; blank lines part paragraphs, an address on a line of its own becomes a link
     * @throws IllegalArgumentException if the address is none; line breaks in the subject become blanks
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String to, Locale locale, String subject, String text) {
        send(to, locale, subject, text, null);
    }

    /** The same with a file. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String to, Locale locale, String subject, String text, @Nullable Attachment attachment) {
        EmailAddress recipient =
                EmailAddress.of(to).orElseThrow(() -> new IllegalArgumentException("Not an e-mail address"));
        String oneLine = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        OutgoingMail mail = new OutgoingMail(
                TimeOrderedUuid.next(),
                recipient.value(),
                locale,
                oneLine.length() > 200 ? oneLine.substring(0, 200) : oneLine,
                text,
                attachment,
                clock.instant(),
                0);
        mails.add(mail);
        events.publishEvent(new MailWritten());
    }
}
