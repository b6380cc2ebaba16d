package org.eslabon.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=mail",
            "eslabon.database.fresh=true",
            "eslabon.mail.sender=eslabon@example.org"
        })
@Import(MovableClock.class)
class MailIT {

    private static final class PostOffice extends JavaMailSenderImpl {

        final List<MimeMessage> delivered = new CopyOnWriteArrayList<>();
        volatile boolean closed;

        @Override
        protected void doSend(MimeMessage[] messages, Object[] originals) {
            if (closed) {
                throw new MailSendException("The post office is closed");
            }
            delivered.addAll(List.of(messages));
        }
    }

    @Autowired
    Mailbox mailbox;

    @Autowired
    Letter letter;

    @Autowired
    Outbox outbox;

    @Autowired
    MailRepository mails;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private final PostOffice post = new PostOffice();
    private MailWorker worker;

    /** Beside the application, which has no mail server, so that only the test's own sender sends. */
    @BeforeEach
    void aPostOfficeWithASender() {
        database.sql("delete from outgoing_mail").update();
        worker = new MailWorker(mails, Optional.of(post), letter, outbox, clock);
    }

    @Test
    void sendsPlainTextAndTheSameAsHtml() throws Exception {
        write("ana@example.org", "Año nuevo", "Hola, <Ana>:\n\nhttps://eslabon.example/password/a&b\n\nFin");
        opensAndSends();

        MimeMessage message = post.delivered.getFirst();
        message.saveChanges();
        assertThat(message.getSubject()).isEqualTo("Año nuevo");
        assertThat(List.of(message.getAllRecipients())).hasToString("[ana@example.org]");
        assertThat(message.getFrom()[0].toString()).contains("<eslabon@example.org>");
        assertThat(partsOf(message))
                .hasSize(2)
                .anySatisfy(plain -> assertThat(plain).startsWith("Hola, <Ana>:\n\nhttps"))
                .anySatisfy(html -> assertThat(html)
                        .contains("<p>Hola, &lt;Ana&gt;:</p>")
                        .contains("<a href=\"https://eslabon.example/password/a&amp;b\""));
        assertThat(row("state")).isEqualTo("SENT");
        assertThat(row("coalesce(text, 'gone')")).isEqualTo("gone");
    }

    @Test
    void carriesAFileOfTextUntilItIsSent() throws Exception {
        Attachment file = new Attachment("meeting.ics", "text/calendar; method=REQUEST", "SUMMARY:Año");
        transaction.executeWithoutResult(
                status -> mailbox.send("ana@example.org", Texts.SPANISH, "Reunión", "Venga", file));
        opensAndSends();

        MimeMessage message = post.delivered.getFirst();
        message.saveChanges();
        Multipart parts = (Multipart) message.getContent();
        Part sent = parts.getBodyPart(parts.getCount() - 1);
        assertThat(sent.getFileName()).isEqualTo("meeting.ics");
        assertThat(sent.getContentType()).contains("text/calendar", "method=REQUEST", "UTF-8");
        assertThat(new String(sent.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("SUMMARY:Año");
        assertThat(row("coalesce(attachment, 'gone')")).isEqualTo("gone");
    }

    @Test
    void letsNobodyAddAHeaderOrARecipient() {
        write("ana@example.org", "Hola\r\nBcc: all@example.org", "x");
        opensAndSends();

        assertThat(row("subject")).isEqualTo("Hola Bcc: all@example.org");
        assertThatThrownBy(() -> write("ana@example.org\nBcc: all@example.org", "x", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void triesLaterAndLaterAndGivesUpVisiblyInTheEnd() {
        write("ana@example.org", "x", "secret");
        post.closed = true;
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < MailWorker.MOST_ATTEMPTS; i++) {
            worker.send();
            worker.send(); // not due yet: nothing happens
            pauses.add(database.sql("select timestampdiff(minute, ?, due_at) from outgoing_mail")
                    .param(clock.instant())
                    .query(Long.class)
                    .single());
            clock.pass(Duration.ofDays(1));
        }

        assertThat(pauses).startsWith(1L, 2L, 4L, 8L);
        assertThat(row("state")).isEqualTo("GIVEN_UP");
        assertThat(row("attempts")).isEqualTo(String.valueOf(MailWorker.MOST_ATTEMPTS));
        assertThat(row("last_error")).contains("The post office is closed");
        assertThat(row("coalesce(text, 'gone')")).isEqualTo("gone");
        opensAndSends();
        assertThat(post.delivered).isEmpty();
    }

    @Test
    void isTakenByOneSenderUntilItsClaimRunsOut() {
        write("ana@example.org", "x", "x");
        clock.pass(Duration.ofDays(1));
        assertThat(mails.claim(clock.instant(), clock.instant().plusSeconds(600), 10))
                .hasSize(1);

        assertThat(mails.claim(clock.instant(), clock.instant().plusSeconds(600), 10))
                .isEmpty();

        clock.pass(Duration.ofMinutes(11)); // the node that had it is gone
        assertThat(mails.claim(clock.instant(), clock.instant().plusSeconds(600), 10))
                .hasSize(1);
    }

    private void write(String to, String subject, String text) {
        transaction.executeWithoutResult(status -> mailbox.send(to, Texts.SPANISH, subject, text));
    }

    private void opensAndSends() {
        post.closed = false;
        clock.pass(Duration.ofDays(1));
        worker.send();
    }

    private static List<String> partsOf(Part part) throws Exception {
        if (part.getContent() instanceof Multipart several) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < several.getCount(); i++) {
                parts.addAll(partsOf(several.getBodyPart(i)));
            }
            return parts;
        }
        return List.of(String.valueOf(part.getContent()).replace("\r\n", "\n"));
    }

    private String row(String column) {
        return database.sql("select " + column + " from outgoing_mail")
                .query(String.class)
                .single();
    }
}
