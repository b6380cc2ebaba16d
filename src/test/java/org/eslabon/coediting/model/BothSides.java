package org.eslabon.coediting.model;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Puts questions to the engine and to the editor's libraries and compares the answers, both sides at work at once. */
final class BothSides {

    /** As many questions are asked ahead. */
    private static final int AHEAD = 500;

    private record Asked(long seed, Question question) {}

    private static final Asked NO_MORE = new Asked(0, Question.answered("", Map.of(), "", 0));

    private BothSides() {}

    /** Compares as many cases, from a seed on, and adds up what was found in them. */
    static int compare(long first, int count, LongFunction<Question> cases) throws IOException {
        var asked = new ArrayBlockingQueue<Asked>(AHEAD);
        var asking = new CompletableFuture<Void>();
        try (var official = new OfficialLibraries()) {
            var thread = Thread.ofPlatform().daemon().start(() -> {
                try {
                    ask(official, LongStream.range(first, first + count), cases, asked);
                    asking.complete(null);
                } catch (Throwable e) {
                    asking.completeExceptionally(e);
                }
            });
            try {
                int found = 0;
                for (var next = asked.take(); next != NO_MORE; next = asked.take()) {
                    found += compare(next, official.answer());
                }
                asking.join();
                return found;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                thread.interrupt();
            }
        }
    }

    private static void ask(
            OfficialLibraries official, LongStream seeds, LongFunction<Question> cases, BlockingQueue<Asked> asked)
            throws InterruptedException {
        try {
            for (long seed : (Iterable<Long>) seeds::iterator) {
                var question = made(cases, seed);
                official.ask(question);
                asked.put(new Asked(seed, question));
            }
        } finally {
            official.endOfQuestions();
            asked.put(NO_MORE);
        }
    }

    private static Question made(LongFunction<Question> cases, long seed) {
        try {
            return cases.apply(seed);
        } catch (RuntimeException e) {
            throw new AssertionError(reproducing(seed), e);
        }
    }

    private static int compare(Asked asked, Object expected) {
        Object answer;
        try {
            answer = asked.question.engine().apply(expected);
        } catch (RuntimeException e) {
            throw new AssertionError(reproducing(asked.seed), e);
        }
        var engine = Json.read(Json.write(answer));
        if (!Objects.equals(engine, expected)) {
            throw new AssertionError(reproducing(asked.seed) + "\n" + Difference.between(expected, engine));
        }
        return asked.question.found().applyAsInt(answer);
    }

    private static String reproducing(long seed) {
        return "-Deslabon.cases=1 -Deslabon.seed=" + seed + " reproduces it";
    }
}
