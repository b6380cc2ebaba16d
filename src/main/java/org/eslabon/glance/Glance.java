package org.eslabon.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One state of the database for all that is read within it, however many services are asked: the figures of a page fit
 * each other, and what several of them ask for is asked once. Nothing can be written within, only {@link #beside} it and
 * {@link #afterwards}. (Every connection reads repeatably unless told otherwise.)
 *
 * <p>Hundreds of pages that show the same thing read it again at the same moment, after the same change. What is the same for
 * everybody is read for all of them together. What a person may see is asked for each.
 */
@Component
public class Glance {

    private final TransactionTemplate transaction;
    private final TransactionTemplate ofItsOwn;
    private final Semaphore places;
    private volatile Answers ofEverybody = new Answers();

    /**
     * @param connections of the node to its database; glances take half of them, so that nobody who writes waits for pages
     *     that follow, and what is written beside a glance finds one
     */
    public Glance(
            PlatformTransactionManager manager,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        transaction = new TransactionTemplate(manager);
        transaction.setReadOnly(true);
        places = new Semaphore(Math.max(1, connections / 2));
        ofItsOwn = new TransactionTemplate(manager);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Something was committed: what was read before holds no longer. */
    public void changed() {
        ofEverybody = new Answers();
    }

    public void within(Runnable reading) {
        List<Runnable> afterwards = new ArrayList<>();
        places.acquireUninterruptibly();
        try {
            // Taken before anything is read, so that no answer is older than the change that is followed.
            Answers shared = ofEverybody();
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly(); // there is nothing to commit, whatever a service has refused meanwhile
                Memory memory = Memory.ofTransaction();
                memory.ofEverybody = shared;
                memory.afterwards = afterwards;
                reading.run();
            });
        } finally {
            places.release();
        }
        afterwards.forEach(Runnable::run);
    }

    /**
     * Writes what has to be there before the rest can be shown: beside the reading, which does not see it, in a transaction
     * of its own; elsewhere as a part of what is going on.
     */
    public <T> T beside(Supplier<T> writing) {
        return reading() ? Objects.requireNonNull(ofItsOwn.execute(status -> writing.get())) : writing.get();
    }

    /** Does what is to be written because something was shown: at the end of the reading, or now if there is none. */
    public static void afterwards(Runnable writing) {
        List<Runnable> afterwards = reading() ? Memory.ofTransaction().afterwards : null;
        if (afterwards == null) {
            writing.run();
        } else {
            afterwards.add(writing);
        }
    }

    private Answers ofEverybody() {
        Answers latest = ofEverybody;
        if (latest.old()) {
            latest = new Answers();
            ofEverybody = latest;
        }
        return latest;
    }

    /**
     * The answer to a question, from the transaction's memory where it only reads: there it cannot change. Elsewhere it is
     * asked each time.
     *
     * @param question equal for equal questions, whoever asks; it names the person if the answer depends on her
     */
    public static <T> T once(Object question, Supplier<T> answer) {
        return reading() ? Memory.ofTransaction().own.to(question, answer) : answer.get();
    }

    /**
     * The same, where the answer is immutable and does not depend on who asks: within a reading, all those that follow one
     * change share it. The answer is found without asking another such question.
     */
    public static <T> T onceForAll(Object question, Supplier<T> answer) {
        return reading() ? Memory.ofTransaction().ofEverybody.to(question, answer) : answer.get();
    }

    private static boolean reading() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive();
    }

    /** What a transaction has been told; it goes with it, and stands aside while another one runs. */
    private static final class Memory implements TransactionSynchronization {

        private final Answers own = new Answers();
        private Answers ofEverybody = own;
        private @Nullable List<Runnable> afterwards;

        static Memory ofTransaction() {
            Memory memory = (Memory) TransactionSynchronizationManager.getResource(Memory.class);
            if (memory == null) {
                memory = new Memory();
                TransactionSynchronizationManager.bindResource(Memory.class, memory);
                TransactionSynchronizationManager.registerSynchronization(memory);
            }
            return memory;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Memory.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Memory.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(Memory.class);
        }
    }
}
