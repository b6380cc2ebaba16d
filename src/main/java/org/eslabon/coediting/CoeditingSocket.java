package org.eslabon.coediting;

import jakarta.websocket.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eslabon.audit.Recorded;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignInsEnded;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** The endpoint: who may connect, how much may come, and whom what happens elsewhere concerns. */
@Component
class CoeditingSocket extends AbstractWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CoeditingSocket.class);

    /** The longest message, in UTF-16 units; a large text pasted whole fits in. */
    private static final int LONGEST = 4_000_000;

    /** Open texts of one person, over all her browsers. */
    private static final int MOST_OF_ONE = 40;

    private static final Duration SILENT_AT_THE_START = Duration.ofSeconds(10);
    private static final Duration SILENT = Duration.ofSeconds(75);
    private static final Duration GATHER = Duration.ofMillis(100);

    /** Who does not read for so long is given up. */
    private static final long UNREAD_MILLISECONDS = 15_000;

    /** Things about which a decision may change what somebody may do with a text. */
    private static final Set<String> ABOUT_RIGHTS =
            Set.of("city", "organisation", "participation", "membership", "person");

    private static final Set<String> COME_AND_GO = Set.of("removed", "restored", "submitted", "reopened");

    private final Conversations with;
    private final CurrentUser user;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final AtomicBoolean rechecking = new AtomicBoolean();

    CoeditingSocket(Conversations with, CurrentUser user) {
        this.with = with;
        this.user = user;
    }

    /** A connection with what has arrived of its next message. */
    private static final class Line {
        private final Conversation conversation;
        private final @Nullable UUID browser;
        private final StringBuilder part = new StringBuilder();
        private volatile long heard = System.nanoTime();

        Line(Conversation conversation, @Nullable UUID browser) {
            this.conversation = conversation;
            this.browser = browser;
        }
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession ours
                && ours.getNativeSession(Session.class) instanceof Session own) {
            own.getUserProperties().put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", UNREAD_MILLISECONDS);
        }
        String id = Long.toString(Objects.hash(session.getId(), System.nanoTime()) & 0xffffffffL, 36) + lines.size();
        Connection connection = new Connection(id, session);
        Visitor visitor = Visitor.of(session.getPrincipal());
        if (visitor == null) {
            connection.close(Closing.SESSION_ENDED);
            return;
        }
        Conversation conversation = new Conversation(with, connection, visitor);
        if (ofPerson(visitor.id()) >= MOST_OF_ONE) {
            conversation.close(Closing.COME_AGAIN);
            return;
        }
        lines.put(session.getId(), new Line(conversation, visitor.browser(user)));
        with.after(SILENT_AT_THE_START, () -> {
            if (!conversation.opened() && !connection.isClosed()) {
                conversation.close(Closing.SILENT);
            }
        });
    }

    private long ofPerson(PersonId person) {
        return lines.values().stream()
                .filter(line -> line.conversation.visitor().id().equals(person))
                .count();
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Line line = lines.get(session.getId());
        if (line == null || line.conversation.connection().isClosed()) {
            return;
        }
        line.heard = System.nanoTime();
        String payload = message.getPayload();
        if (line.part.length() + payload.length() > LONGEST) {
            line.part.setLength(0);
            line.conversation.close(Closing.TOO_LARGE);
            return;
        }
        if (!message.isLast()) {
            line.part.append(payload);
            return;
        }
        String whole = line.part.isEmpty() ? payload : line.part.append(payload).toString();
        if (!line.part.isEmpty()) {
            line.part.setLength(0);
            line.part.trimToSize();
        }
        hear(line.conversation, whole);
    }

    private static void hear(Conversation conversation, String message) {
        try {
            conversation.hear(message);
        } catch (RuntimeException e) {
            LOG.warn("A message could not be worked on", e);
            conversation.close(Closing.COME_AGAIN);
        }
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) throws Exception {
        if (message instanceof TextMessage || message instanceof PongMessage) {
            super.handleMessage(session, message);
        } else {
            Line line = lines.get(session.getId());
            if (line != null) {
                line.conversation.close(Closing.TOO_LARGE);
            }
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Line line = lines.remove(session.getId());
        if (line != null) {
            line.conversation.left();
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        // the closing follows
    }

    /** Half-open lines: a browser that is there says so every half minute. */
    @Scheduled(fixedDelay = 15_000)
    void closeSilent() {
        long now = System.nanoTime();
        lines.values().forEach(line -> {
            if (now - line.heard > SILENT.toNanos()) {
                line.conversation.close(Closing.COME_AGAIN);
            }
        });
    }

    /** What another node decided is noticed here at the latest. */
    @Scheduled(fixedDelay = 20_000)
    void recheckAll() {
        lines.values().forEach(line -> recheck(line.conversation));
    }

    /** Whose rights cannot be asked for does not write meanwhile; the others are asked all the same. */
    private static void recheck(Conversation conversation) {
        try {
            conversation.recheck();
        } catch (RuntimeException e) {
            LOG.warn("The rights of an open text could not be asked for", e);
            conversation.close(Closing.COME_AGAIN);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Recorded recorded) {
        boolean aboutRights = ABOUT_RIGHTS.contains(recorded.act().thing().kind());
        if ((aboutRights || COME_AND_GO.contains(recorded.act().verb())) && rechecking.compareAndSet(false, true)) {
            with.after(GATHER, () -> {
                rechecking.set(false);
                Thread.ofVirtual().start(this::recheckAll);
            });
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SignInsEnded ended) {
        List.copyOf(lines.values()).forEach(line -> {
            if (line.browser != null && ended.signIns().contains(line.browser)) {
                line.conversation.close(Closing.SESSION_ENDED);
            }
        });
    }
}
