package org.eslabon.glance;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Answers by their questions. Who asks what another is just finding out waits for it. */
final class Answers {

    /** Pages that follow one change have read what they show by then, or it is read again. */
    private static final long LIFETIME = Duration.ofSeconds(5).toNanos();

    private final Map<Object, CompletableFuture<Object>> known = new ConcurrentHashMap<>();
    private final long since = System.nanoTime();

    boolean old() {
        return System.nanoTime() - since > LIFETIME;
    }

    <T> T to(Object question, Supplier<T> answer) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> first = known.putIfAbsent(question, mine);
        if (first == null) {
            first = mine;
            find(question, answer, mine);
        }
        try {
            @SuppressWarnings("unchecked") // what was found under the same question
            T same = (T) first.join();
            return same;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void find(Object question, Supplier<?> answer, CompletableFuture<Object> mine) {
        try {
            mine.complete(answer.get());
        } catch (RuntimeException | Error failed) {
            known.remove(question, mine); // the next one tries again
            mine.completeExceptionally(failed);
        }
    }
}
