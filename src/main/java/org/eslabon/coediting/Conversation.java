package org.eslabon.coediting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eslabon.coediting.model.Result;
import org.eslabon.coediting.model.Step;
import org.eslabon.coediting.spi.DocumentAccess;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one browser says about one text, and what it is told. Every message is held against what its author may do. */
final class Conversation {

    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private static final double MESSAGES_AT_ONCE = 200;
    private static final double MESSAGES_A_SECOND = 60;
    private static final double CHARACTERS_AT_ONCE = 6_000_000;
    private static final double CHARACTERS_A_SECOND = 400_000;

    private final Conversations with;
    private final Connection connection;
    private final Visitor visitor;
    private final Allowance messages = new Allowance(MESSAGES_AT_ONCE, MESSAGES_A_SECOND, System.nanoTime());
    private final Allowance characters = new Allowance(CHARACTERS_AT_ONCE, CHARACTERS_A_SECOND, System.nanoTime());
    private final AtomicBoolean asking = new AtomicBoolean();

    private volatile @Nullable Room room;

    Conversation(Conversations with, Connection connection, Visitor visitor) {
        this.with = with;
        this.connection = connection;
        this.visitor = visitor;
    }

    /** The text that was opened, and how this person stands to it. */
    private static final class Room {
        private final DocumentId document;
        private final TextOwner owner;
        private final Authority authority;
        private volatile Standing standing;

        Room(DocumentId document, TextOwner owner, Authority authority, Standing standing) {
            this.document = document;
            this.owner = owner;
            this.authority = authority;
            this.standing = standing;
        }

        boolean permits(Permission permission) {
            return standing.permission().includes(permission);
        }
    }

    Visitor visitor() {
        return visitor;
    }

    Connection connection() {
        return connection;
    }

    boolean opened() {
        return room != null;
    }

    void hear(String text) {
        long now = System.nanoTime();
        if (!messages.take(1, now) || !characters.take(text.length(), now)) {
            close(Closing.TOO_FAST);
            return;
        }
        Map<String, @Nullable Object> message = Wire.read(text).orElse(null);
        if (message == null) {
            refuse(Refused.MALFORMED, "no JSON object of " + text.length() + " characters", Map.of());
            return;
        }
        String type = Wire.text(message, "type");
        Room here = room;
        if (here == null) {
            if (type.equals("open")) {
                open(message);
            } else {
                refuse(Refused.MALFORMED, "before opening", Map.of());
            }
            return;
        }
        switch (type) {
            case "commit" -> commit(here, message);
            case "presence" -> present(here, message);
            case "ping" -> connection.answer(Map.of("type", "pong"));
            case "comment" -> comment(here, message);
            case "name" -> name(here, message);
            case "history", "compare", "authors", "people" -> ask(here, type, message);
            default -> refuse(Refused.MALFORMED, "no such message", Map.of());
        }
    }

    private void open(Map<String, @Nullable Object> message) {
        if (!Wire.text(message, "schema").equals(SchemaFingerprint.VALUE)) {
            close(Closing.OTHER_SCHEMA);
            return;
        }
        UUID id = Wire.uuid(message, "document");
        TextOwner owner =
                id == null ? null : with.documents.owner(new DocumentId(id)).orElse(null);
        Standing standing = owner == null
                ? null
                : visitor.as(() -> with.gate.standing(owner)).orElse(null);
        if (id == null || owner == null || standing == null) {
            close(Closing.NOTHING_THERE);
            return;
        }
        DocumentId document = new DocumentId(id);
        Authority authority = with.authorities.enter(document, connection);
        room = new Room(document, owner, authority, standing); // from here on, leaving means leaving the authority
        Authority.Opening opening = authority.open();
        long since = Wire.number(message, "since");
        boolean earlier = message.get("since") != null
                && since >= 0
                && since < opening.snapshot().version();
        Snapshot shown = earlier ? with.store.at(document, since).snapshot() : opening.snapshot();
        Attendance.Page others = authority.attendance().others(connection.id());
        CommentBook.Page comments = earlier ? null : opening.page();
        News news = new News(
                with,
                document,
                authority,
                opening,
                connection,
                shown.version(),
                others.changes(),
                comments == null ? 0 : comments.changes());
        connection.start(opened(shown, standing, others, comments, document), news::next);
        place(authority, null, null, shown.version());
    }

    private String opened(
            Snapshot shown,
            Standing standing,
            Attendance.Page others,
            CommentBook.@Nullable Page comments,
            DocumentId document) {
        Map<String, @Nullable Object> me = visitor.plain();
        me.put("connection", connection.id());
        Map<String, @Nullable Object> opened = new LinkedHashMap<>();
        opened.put("type", "opened");
        opened.put("version", shown.version());
        opened.put("content", with.json.plain(shown.document()));
        opened.put("permission", standing.permission().word());
        opened.put("me", me);
        opened.put("comments", comments == null ? List.of() : with.comments.plain(comments));
        opened.put("names", with.versions.of(document));
        String head = Wire.write(opened);
        return head.substring(0, head.length() - 1) + ",\"people\":" + others.people() + "}";
    }

    private void commit(Room here, Map<String, @Nullable Object> message) {
        UUID ref = Wire.uuid(message, "ref");
        long base = Wire.number(message, "base");
        Map<String, String> about = Map.of("ref", String.valueOf(ref));
        if (ref == null || base < 0) {
            refuse(Refused.MALFORMED, "a commit without ref or base", Map.of());
            return;
        }
        if (!here.permits(Permission.SUGGEST)) {
            refuse(Refused.NOT_ALLOWED, "a commit of somebody who may only read", about);
            return;
        }
        switch (with.json.readPlainSteps(message.get("steps"))) {
            case Result.Refused<List<Step>>(var reason, var detail) ->
                refuse(
                        reason == Result.Reason.TOO_LARGE ? Refused.TOO_LARGE : Refused.MALFORMED,
                        reason + ": " + detail,
                        about);
            case Result.Ok<List<Step>>(var steps) ->
                here.authority.submit(new Proposal(
                        visitor.id(),
                        ref,
                        base,
                        steps,
                        !here.permits(Permission.EDIT),
                        () -> stored(here),
                        (refused, detail) -> refuse(refused, detail, about)));
        }
    }

    private void stored(Room here) {
        if (here.authority.beginsToWrite(visitor.id())) {
            with.wrote(visitor, here.standing.act());
        }
    }

    private void present(Room here, Map<String, @Nullable Object> message) {
        long version = Wire.number(message, "version");
        long anchor = Wire.number(message, "anchor");
        long head = Wire.number(message, "head");
        boolean away = Boolean.TRUE.equals(message.get("away")) || version < 0 || anchor < 0 || head < 0;
        place(here.authority, away ? null : anchor, away ? null : head, Math.max(0, version));
    }

    private void place(Authority authority, @Nullable Long anchor, @Nullable Long head, long version) {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("connection", connection.id());
        place.putAll(visitor.plain());
        place.put("version", version);
        place.put("anchor", anchor);
        place.put("head", head);
        authority.attendance().here(connection.id(), place);
        if (connection.isClosed()) {
            authority.leave(connection); // it went while this was being said
        }
        authority.signal();
    }

    private void comment(Room here, Map<String, @Nullable Object> message) {
        Map<String, String> about = Map.of("id", Wire.text(message, "id"));
        if (!here.permits(Permission.COMMENT)) {
            refuse(Refused.NOT_ALLOWED, "a comment", about);
            return;
        }
        Refused refused = with.commenting.act(
                here.authority, new Commenting.Request(here.document, visitor.id(), here.standing.act(), message));
        if (refused != null) {
            refuse(refused, "a comment", about);
        }
    }

    private void name(Room here, Map<String, @Nullable Object> message) {
        long version = Wire.number(message, "version");
        String name = Wire.text(message, "name").strip();
        if (!here.permits(Permission.EDIT)) {
            refuse(Refused.NOT_ALLOWED, "a version's name", Map.of());
        } else if (version < 0
                || name.length() > VersionNames.LONGEST
                || version > with.documents.version(here.document)) {
            refuse(Refused.MALFORMED, "a version's name", Map.of());
        } else {
            with.written.with(
                    visitor.id(),
                    here.standing.act().as("named").field("version " + version, null, name),
                    () -> with.versions.name(here.document, version, name, visitor.id()));
            here.authority.namesChanged();
        }
    }

    /** One question at a time: each may cost the reading of a long log. */
    private void ask(Room here, String type, Map<String, @Nullable Object> message) {
        long request = Wire.number(message, "request");
        Map<String, Long> about = Map.of("request", request);
        if (!asking.compareAndSet(false, true)) {
            refuse(Refused.TOO_FAST, type, about);
            return;
        }
        Thread.ofVirtual().name("text-question").start(() -> {
            try {
                Map<String, @Nullable Object> answer = new LinkedHashMap<>();
                answer.put("type", type.equals("compare") ? "compared" : type);
                answer.put("request", request);
                answer.putAll(visitor.as(answerTo(here, type, message)));
                asking.set(false);
                connection.answer(answer);
            } catch (NoSuchThing | NotAllowed e) {
                refuse(Refused.NOT_ALLOWED, type, about);
            } catch (RuntimeException e) {
                LOG.warn("A question about text {} has no answer", here.document.value(), e);
                refuse(Refused.UNKNOWN, type, about);
            } finally {
                asking.set(false);
            }
        });
    }

    private Supplier<Map<String, @Nullable Object>> answerTo(
            Room here, String type, Map<String, @Nullable Object> message) {
        return switch (type) {
            case "history" ->
                () -> {
                    long before = Wire.number(message, "before");
                    return with.history.timeline(here.document, before < 0 ? Long.MAX_VALUE : before);
                };
            case "compare" ->
                () -> with.history.comparison(
                        here.document,
                        Math.max(0, Wire.number(message, "from")),
                        Math.max(0, Wire.number(message, "to")));
            case "authors" ->
                () -> with.history.authors(here.document, here.authority.holding((snapshot, comments) -> snapshot));
            default -> () -> Map.of("people", people(here, Wire.text(message, "text")));
        };
    }

    private List<Map<String, String>> people(Room here, String text) {
        DocumentAccess access = with.gate.access(here.owner).orElseThrow(NoSuchThing::new);
        return access.people(here.owner, text.length() > 100 ? text.substring(0, 100) : text).stream()
                .map(person -> Map.of(
                        "id", person.id().value().toString(),
                        "name", person.name(),
                        "organisation", person.organisation()))
                .toList();
    }

    /** Asks again what this person may do. */
    void recheck() {
        Room here = room;
        if (here == null || connection.isClosed()) {
            return;
        }
        Optional<Standing> now = visitor.as(() -> with.gate.standing(here.owner));
        if (now.isEmpty()) {
            close(Closing.NO_RIGHT);
        } else if (now.get().permission() != here.standing.permission()) {
            here.standing = now.get();
            connection.answer(Map.of(
                    "type", "permission", "permission", now.get().permission().word(), "reason", "rights"));
        }
    }

    void close(Closing why) {
        with.count(why);
        if (why != Closing.SESSION_ENDED && why != Closing.COME_AGAIN && why != Closing.NO_RIGHT) {
            LOG.info("Closing a text of {}: {}", visitor.id().value(), why);
        }
        connection.close(why);
        left();
    }

    /** The other end has gone, or is told to. */
    void left() {
        connection.gone();
        Room here = room;
        if (here != null) {
            here.authority.leave(connection);
        }
    }

    private void refuse(Refused refused, String detail, Map<String, ?> about) {
        with.count(refused);
        LOG.info("Refused {} of {}: {}", refused, visitor.id().value(), detail);
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("type", "refused");
        message.put("code", refused.code());
        message.putAll(about);
        if (connection.started()) {
            connection.answer(message);
        } else {
            connection.sendNow(message);
        }
    }
}
