package org.eslabon.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eslabon.followup.ReminderRepository.Awaited;
import org.eslabon.followup.model.ReminderKind;
import org.eslabon.launch.ProductAddress;
import org.eslabon.mail.Mailbox;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds those who answer for actions: a week before they are to be reported on, and on the day. Each date is written down
 * in the transaction that writes the mail, under a key that only one can have: however many nodes look, and whenever one
 * stops, a mail is written once. What fell due while nothing ran is sent later, as long as it still makes sense.
 */
@Component
class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    /** Nobody is reminded in the night: a day begins at seven in the city. */
    private static final Duration MORNING = Duration.ofHours(7);

    /** Days around today of which some city's day may be one to remind. */
    private static final int AROUND = 9;

    private final ReminderRepository reminders;
    private final Mailbox mailbox;
    private final ProductAddress address;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            Mailbox mailbox,
            ProductAddress address,
            TransactionTemplate transaction,
            Clock clock) {
        this.reminders = reminders;
        this.mailbox = mailbox;
        this.address = address;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Due(Awaited action, ReminderKind kind) {}

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void remind() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<PersonId, List<Due>> byPerson = new LinkedHashMap<>();
        for (Awaited action : reminders.awaited(today.minusDays(AROUND), today.plusDays(AROUND))) {
            due(action, now)
                    .ifPresent(kind -> byPerson.computeIfAbsent(action.person(), person -> new ArrayList<>())
                            .add(new Due(action, kind)));
        }
        byPerson.values().forEach(due -> {
            try { // one that fails must not keep the others from theirs
                transaction.executeWithoutResult(status -> remind(due, now));
            } catch (RuntimeException e) {
                LOG.error("A reminder could not be written; it is tried again", e);
            }
        });
    }

    private static Optional<ReminderKind> due(Awaited action, Instant now) {
        return ReminderKind.due(
                action.on(),
                LocalDate.ofInstant(action.setAt(), action.zone()),
                LocalDate.ofInstant(now.minus(MORNING), action.zone()));
    }

    /** One mail for all that she is to be reminded of now and that nobody has reminded her of. */
    private void remind(List<Due> due, Instant now) {
        List<Awaited> mine = due.stream()
                .filter(one -> reminders.claim(one.action(), one.kind(), now))
                .map(Due::action)
                .toList();
        if (mine.isEmpty()) {
            return;
        }
        Awaited first = mine.getFirst();
        String actions = mine.stream().map(this::paragraphs).collect(Collectors.joining("\n\n"));
        mailbox.send(
                first.email(),
                first.language(),
                Texts.text(first.language(), "followup.mail.subject", mine.size(), first.title()),
                Texts.text(first.language(), "followup.mail.text", first.name(), actions));
    }

    private String paragraphs(Awaited action) {
        Formats formats = new Formats(action.language(), action.zone());
        return Texts.text(
                        action.language(),
                        "followup.mail.action",
                        action.title(),
                        action.planTitle(),
                        formats.date(action.on()))
                + "\n\n"
                + address.of(PlanAddresses.action(action.city(), action.plan(), action.action()));
    }
}
