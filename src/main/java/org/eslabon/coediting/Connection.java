package org.eslabon.coediting;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One browser's line. What is new is sent by a thread of its own that, whenever the last message is out, fetches all
 * that came since: somebody who reads slowly gets longer messages, and no queue grows behind her.
 */
final class Connection {

    /** Answers to requests wait for the sender; nobody needs as many at once. */
    private static final int MOST_ANSWERS = 64;

    private final String id;
    private final WebSocketSession session;
    private final Semaphore news = new Semaphore(0);
    private final Queue<String> answers = new ArrayBlockingQueue<>(MOST_ANSWERS);
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Supplier<@Nullable String> next;

    Connection(String id, WebSocketSession session) {
        this.id = id;
        this.session = session;
    }

    String id() {
        return id;
    }

    boolean isClosed() {
        return closed.get();
    }

    /** Sends from now on, beginning with this message, whatever the supplier finds new each time it is asked. */
    void start(String first, Supplier<@Nullable String> whatIsNew) {
        answers.add(first);
        next = whatIsNew;
        Thread.ofVirtual().name("text-sender-" + id).start(this::sendAll);
        signal();
    }

    boolean started() {
        return next != null;
    }

    /** Something may be new. */
    void signal() {
        news.release();
    }

    void answer(Map<String, ?> message) {
        if (answers.offer(Wire.write(message))) {
            signal();
        } else {
            close(Closing.TOO_FAST);
        }
    }

    /** Where nothing was started yet. */
    void sendNow(Map<String, ?> message) {
        try {
            session.sendMessage(new TextMessage(Wire.write(message)));
        } catch (IOException | IllegalStateException gone) {
            close(Closing.COME_AGAIN);
        }
    }

    private void sendAll() {
        try {
            while (!closed.get()) {
                news.acquire();
                news.drainPermits();
                for (String message = message(); message != null && !closed.get(); message = message()) {
                    session.sendMessage(new TextMessage(message));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            close(Closing.COME_AGAIN);
        }
    }

    private @Nullable String message() {
        String answer = answers.poll();
        Supplier<@Nullable String> source = next;
        return answer != null || source == null ? answer : source.get();
    }

    /** Once; what comes after is not heard. A line on which nothing goes out is given up by the server's own patience. */
    void close(Closing why) {
        if (closed.compareAndSet(false, true)) {
            Thread.ofVirtual().start(() -> {
                try {
                    session.close(new CloseStatus(why.code(), why.name()));
                } catch (IOException | IllegalStateException alreadyGone) {
                    // nobody is there to be told
                }
            });
            signal();
        }
    }

    /** The other end has gone. */
    void gone() {
        closed.set(true);
        signal();
    }
}
