package org.eslabon.mail;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what was written, soon after its commit, and again later when the mail server refuses: after one minute, then
 * twice as long each time, {@value #MOST_ATTEMPTS} times in all. Several nodes may run it: each claims the mails it sends.
 */
@Component
class MailWorker {

    static final int MOST_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int BATCH = 20;

    private final MailRepository mails;
    private final @Nullable JavaMailSender server;
    private final Letter letter;
    private final Outbox outbox;
    private final Clock clock;
    private final AtomicBoolean warned = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail").factory());

    MailWorker(MailRepository mails, Optional<JavaMailSender> server, Letter letter, Outbox outbox, Clock clock) {
        this.mails = mails;
        this.server = server.orElse(null);
        this.letter = letter;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (server != null) {
            worker.scheduleWithFixedDelay(this::sendSafely, 0, 15, TimeUnit.SECONDS);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MailWritten written) {
        if (server != null) {
            try {
                worker.execute(this::sendSafely);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("A mail waits for the next start");
            }
        } else if (!outbox.open() && warned.compareAndSet(false, true)) {
            LOG.warn("No mail server is configured: mails wait in the database until SPRING_MAIL_HOST is set.");
        }
    }

    private void sendSafely() {
        try {
            send();
        } catch (RuntimeException unexpected) {
            LOG.warn("Mails could not be looked at; trying again soon", unexpected);
        }
    }

    /** Sends all that is due. */
    void send() {
        if (server == null) {
            return;
        }
        List<OutgoingMail> batch;
        do {
            Instant now = clock.instant();
            batch = mails.claim(now, now.plus(CLAIM), BATCH);
            batch.forEach(mail -> send(mail, server));
        } while (batch.size() == BATCH);
    }

    private void send(OutgoingMail mail, JavaMailSender through) {
        try {
            through.send(message -> letter.write(mail, message));
        } catch (RuntimeException refused) {
            failed(mail, refused);
            return;
        }
        mails.sent(mail.id(), clock.instant());
    }

    private void failed(OutgoingMail mail, RuntimeException refused) {
        String error = refused.toString();
        error = error.length() > 500 ? error.substring(0, 500) : error;
        if (mail.attempts() >= MOST_ATTEMPTS) {
            mails.givenUp(mail.id(), error);
            LOG.error("Mail {} to {} was given up after {} attempts: {}", mail.id(), mail.to(), mail.attempts(), error);
        } else {
            Duration pause = Duration.ofMinutes(1L << (mail.attempts() - 1));
            mails.failed(mail.id(), error, clock.instant().plus(pause));
            LOG.warn("Mail {} could not be sent (attempt {}): {}", mail.id(), mail.attempts(), error);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
