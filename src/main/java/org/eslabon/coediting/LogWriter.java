package org.eslabon.coediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eslabon.coediting.CommitLog.Addition;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Stores in one transaction what several texts have to store while the one before it is on its way: making something
 * durable costs the database the same for one text as for many.
 */
@Component
class LogWriter {

    /** More characters than this in one transaction would let the first text wait for the last. */
    private static final int LENGTH_TOGETHER = 1_000_000;

    private final CommitLog log;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    LogWriter(CommitLog log) {
        this.log = log;
    }

    private record Waiting(Addition addition, CompletableFuture<Boolean> outcome) {}

    /**
     * Waits until the commits are durable.
     *
     * @return false, with nothing written, if the log of the text has gone on meanwhile
     * @throws org.springframework.dao.DuplicateKeyException with nothing written, if one of them was written before
     */
    boolean append(Addition addition) {
        Waiting one = new Waiting(addition, new CompletableFuture<>());
        waiting.add(one);
        if (working.compareAndSet(false, true)) {
            Thread.ofVirtual().name("text-log").start(this::work);
        }
        try {
            return one.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void work() {
        do {
            for (List<Waiting> together = take(); !together.isEmpty(); together = take()) {
                write(together);
            }
            working.set(false);
        } while (!waiting.isEmpty() && working.compareAndSet(false, true));
    }

    private List<Waiting> take() {
        List<Waiting> together = new ArrayList<>();
        int length = 0;
        for (Waiting next = waiting.peek(); next != null && length < LENGTH_TOGETHER; next = waiting.peek()) {
            together.add(waiting.remove());
            for (Commit commit : next.addition().commits()) {
                length += commit.json().length();
            }
        }
        return together;
    }

    private void write(List<Waiting> together) {
        try {
            Set<DocumentId> written =
                    log.append(together.stream().map(Waiting::addition).toList());
            together.forEach(one ->
                    one.outcome().complete(written.contains(one.addition().document())));
        } catch (DataIntegrityViolationException one) {
            // What is wrong with one text must not keep the others from being stored.
            if (together.size() > 1) {
                together.forEach(each -> write(List.of(each)));
            } else {
                together.getFirst().outcome().completeExceptionally(one);
            }
        } catch (Throwable failed) {
            together.forEach(one -> one.outcome().completeExceptionally(failed));
        }
    }
}
