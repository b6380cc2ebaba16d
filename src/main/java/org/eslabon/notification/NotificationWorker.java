package org.eslabon.notification;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eslabon.audit.Recorded;
import org.eslabon.shared.PersonId;
import org.eslabon.shell.live.PersonalNews;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people of what was done soon after its commit, looks every few seconds for what another node left behind, and
 * writes the mails that are due. Any number of nodes may run it.
 */
@Component
class NotificationWorker {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationWorker.class);

    private static final int SOON_MILLISECONDS = 150;
    private static final int EVERY_SECONDS = 5;
    private static final int LINES = 500;
    private static final int PEOPLE = 100;

    /** Clocks of transactions that commit at the same time are not in their order. */
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    static final Duration KEPT = Duration.ofDays(180);

    private final TrailNews trail;
    private final Digests digests;
    private final NotificationRepository notifications;
    private final PersonalNews pages;
    private final Clock clock;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notifications").factory());

    private @Nullable Instant looked;

    NotificationWorker(
            TrailNews trail, Digests digests, NotificationRepository notifications, PersonalNews pages, Clock clock) {
        this.trail = trail;
        this.digests = digests;
        this.notifications = notifications;
        this.pages = pages;
        this.clock = clock;
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        worker.scheduleWithFixedDelay(() -> safely(this::tour), 0, EVERY_SECONDS, TimeUnit.SECONDS);
        worker.scheduleWithFixedDelay(() -> safely(this::forget), 10, 12 * 60, TimeUnit.MINUTES);
    }

    /** Many acts within a moment are one errand. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(Recorded recorded) {
        soon();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Told told) {
        pages.tell(told.people());
        soon();
    }

    private void soon() {
        if (asked.compareAndSet(false, true)) {
            try {
                worker.schedule(
                        () -> {
                            asked.set(false);
                            safely(this::work);
                        },
                        SOON_MILLISECONDS,
                        TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("People are told at the next start");
            }
        }
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException unexpected) {
            if (!worker.isShutdown()) {
                LOG.warn("People could not be told of what was done; trying again soon", unexpected);
            }
        }
    }

    private void tour() {
        work();
        look();
    }

    /** Tells of all that waits, and writes all mails that are due. */
    void work() {
        List<Long> numbers;
        do {
            numbers = trail.waiting(LINES);
            tell(numbers);
        } while (numbers.size() == LINES);
        for (PersonId person : digests.due(PEOPLE)) {
            try {
                digests.write(person);
            } catch (RuntimeException failed) {
                LOG.warn("No mail could be written to {}; trying again later", person.value(), failed);
                digests.postpone(person);
            }
        }
    }

    private void tell(List<Long> numbers) {
        try {
            if (!numbers.isEmpty()) {
                pages.tell(trail.tell(numbers));
            }
        } catch (RuntimeException failed) {
            LOG.debug("A line among these cannot be told of", failed);
            numbers.forEach(this::tell);
        }
    }

    private void tell(long number) {
        try {
            pages.tell(trail.tell(Set.of(number)));
        } catch (RuntimeException failed) {
            trail.failed(number, failed);
        }
    }

    /** Inboxes that another node has changed: their owners may sit before pages of this one. */
    private void look() {
        if (!pages.heard()) {
            looked = null;
            return;
        }
        Instant now = notifications.now();
        if (looked != null) {
            pages.tell(notifications.touchedAfter(looked.minus(OVERLAP)));
        }
        looked = now;
    }

    private void forget() {
        int forgotten;
        do {
            forgotten = notifications.forgetRead(clock.instant().minus(KEPT), 1_000);
        } while (forgotten == 1_000);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
