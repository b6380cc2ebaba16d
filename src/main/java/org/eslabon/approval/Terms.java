package org.eslabon.approval;

import java.time.Clock;
import java.util.List;
import org.eslabon.coediting.spi.StoredTexts;
import org.eslabon.plan.Reviews;
import org.eslabon.plan.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens without anybody doing it: terms run out, and an approval ends whose text was written in. It is all read from
 * the database, so what fell due while no node was running is done when one starts; each is done under the lock of its row,
 * by the one node that finds it undone.
 */
@Component
class Terms {

    private static final Logger LOG = LoggerFactory.getLogger(Terms.class);

    private final ApprovalRepository approvals;
    private final ApprovalReader reader;
    private final Settling settling;
    private final Reviews reviews;
    private final StoredTexts texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Terms(
            ApprovalRepository approvals,
            ApprovalReader reader,
            Settling settling,
            Reviews reviews,
            StoredTexts texts,
            TransactionTemplate transaction,
            Clock clock) {
        this.approvals = approvals;
        this.reader = reader;
        this.settling = settling;
        this.reviews = reviews;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 10_000)
    void runOut() {
        for (ApprovalItemId due : approvals.due(clock.instant())) {
            alone(() -> {
                approvals.lock(List.of(due));
                settling.settle(reader.items(List.of(due)).getFirst(), null, clock.instant());
            });
        }
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 3_000)
    void reopenWhatWasRewritten() {
        for (ApprovalRepository.Rewritten one : approvals.rewritten()) {
            alone(() -> {
                Reviews.Held held = reviews.hold(one.subject());
                if (!texts.sayTheSame(one.subject().text(), one.approved(), one.now())
                        && held.status().approved()) {
                    reviews.move(held, Transition.REOPEN, null, null);
                }
                approvals.checked(one.item(), one.now());
            });
        }
    }

    /** One that fails must not keep the others from their turn. */
    private void alone(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (RuntimeException e) {
            LOG.error("A term or a change of an approved text could not be dealt with; it is tried again", e);
        }
    }
}
