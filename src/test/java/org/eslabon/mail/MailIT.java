package org.eslabon.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {
            "eslabon.data=target/test-data",
            "eslabon.database.name=mail",
            "eslabon.database.fresh=true",
            "eslabon.mail.sender=eslabon@example.org"
        })
@Import({MovableClock.class, MailIT.Post.class})
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

    @TestConfiguration
    static class Post {

        @Bean
        PostOffice postOffice() {
            return new PostOffice();
        }
    }

    @Autowired
    PostOffice post;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailWorker worker;

    @Autowired
    MailRepository mails;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void anEmptyPostOffice() {
        database.sql("delete from outgoing_mail").update();
        post.closed = true; // so that the worker's own thread does not take part
        post.delivered.clear();
    }

    @Test
    void sendsPlainTextAndTheSameAsHtml() throws Exception {
        write("ana@example.org", "Año nuevo", "Hola, <Ana>:\n\nhttps://eslabon.example/password/a&b\n\nFin");
        opensAndSends();

        MimeMessage message = post.delivered.getFirst();
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        message.saveChanges();
        message.writeTo(wire);
        assertThat(message.getSubject()).isEqualTo("Año nuevo");
        assertThat(message.getAllRecipients()).hasToString("[ana@example.org]");
        assertThat(message.getFrom()[0].toString()).contains("<eslabon@example.org>");
        assertThat(wire.toString(StandardCharsets.UTF_8))
                .contains("text/plain")
                .contains("text/html")
                .contains("&lt;Ana&gt;");
        assertThat(row("state")).isEqualTo("SENT");
        assertThat(row("coalesce(text, 'gone')")).isEqualTo("gone");
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

    private String row(String column) {
        return database.sql("select " + column + " from outgoing_mail")
                .query(String.class)
                .single();
    }
}
