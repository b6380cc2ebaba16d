package org.eslabon.coediting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eslabon.coediting.TextClient.Browser;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes words one after another, each at the beginning or at the end of the text. What was not acknowledged
 * when the connection broke she sends again, under the same name.
 */
final class Writer {

    private static final long BETWEEN_ATTEMPTS = Duration.ofMillis(200).toNanos();

    private final DocumentId text;
    private final String name;
    private final int words;
    private final AtomicInteger acknowledged = new AtomicInteger();

    private @Nullable TextClient client;
    private @Nullable Unsent unsent;

    private record Unsent(UUID ref, long base, Map<String, Object> step) {}

    Writer(DocumentId text, String name, int words) {
        this.text = text;
        this.name = name;
        this.words = words;
    }

    /** All her words, as they must stand in the text. */
    List<String> words() {
        return IntStream.range(0, words).mapToObj(this::word).toList();
    }

    int acknowledged() {
        return acknowledged.get();
    }

    private String word(int number) {
        return "<" + name + ":" + number + ">";
    }

    /** Writes until all is acknowledged, however often the connection breaks; signs in again each time. */
    void write(Supplier<Browser> signIn) {
        while (acknowledged.get() < words) {
            try {
                writeOn(signIn.get());
            } catch (CompletionException | IllegalStateException | AssertionError broken) {
                LockSupport.parkNanos(BETWEEN_ATTEMPTS);
            } finally {
                leave();
            }
        }
    }

    private void writeOn(Browser browser) {
        TextClient open = browser.open(text);
        client = open;
        while (acknowledged.get() < words) {
            int number = acknowledged.get();
            if (unsent == null) {
                int end = open.document().content().size() - 1;
                unsent = new Unsent(
                        UUID.randomUUID(), open.version(), TextClient.insert(number % 2 == 0 ? 1 : end, word(number)));
            }
            open.commitOn(unsent.base(), unsent.ref(), unsent.step());
            awaitStored(open, unsent.ref());
            unsent = null;
            acknowledged.incrementAndGet();
        }
    }

    /** A commit that was stored before the connection broke does not come again: the text has it already. */
    private void awaitStored(TextClient open, UUID ref) {
        if (!open.text().contains(word(acknowledged.get()))) {
            open.awaitStored(ref);
        }
    }

    private void leave() {
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
