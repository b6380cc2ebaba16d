package org.eslabon.coediting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.audit.Act;
import org.eslabon.coediting.model.StepMap;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what people ask of comments: stored first, then shown. Asking again changes nothing. */
@Component
class Commenting {

    private final CommentRepository rows;
    private final CommitLog log;
    private final Written written;
    private final Clock clock;

    Commenting(CommentRepository rows, CommitLog log, Written written, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.written = written;
        this.clock = clock;
    }

    /**
     * What somebody asks.
     *
     * @param about the text's thing, for the trail
     */
    record Request(DocumentId document, PersonId by, Act about, Map<String, @Nullable Object> message) {

        String text() {
            return Wire.text(message, "text").strip();
        }

        /** The line says which comment it is about, so that who is told of it can be led there. */
        Act act(UUID comment, String verb, @Nullable String before, @Nullable String after) {
            return about.as(verb).field("text.comment." + comment, before, after);
        }
    }

    /** Why it was not done, or null. */
    @Nullable
    Refused act(Authority authority, Request request) {
        UUID id = Wire.uuid(request.message(), "id");
        if (id == null) {
            return Refused.MALFORMED;
        }
        Optional<Refused> refused =
                authority.holding((snapshot, book) -> Optional.ofNullable(act(snapshot, book, id, request)));
        authority.signal();
        return refused.orElse(null);
    }

    private @Nullable Refused act(Snapshot snapshot, CommentBook book, UUID id, Request request) {
        return switch (Wire.text(request.message(), "act")) {
            case "add" -> add(snapshot, book, id, request);
            case "reply" -> reply(book, book.get(id), request);
            case "resolve" -> resolve(book, book.get(id), request, request.by(), Wire.now(clock));
            case "reopen" -> resolve(book, book.get(id), request, null, null);
            default -> Refused.MALFORMED;
        };
    }

    private @Nullable Refused add(Snapshot snapshot, CommentBook book, UUID id, Request request) {
        String text = request.text();
        long base = Wire.number(request.message(), "base");
        long from = Wire.number(request.message(), "from");
        long to = Wire.number(request.message(), "to");
        if (book.get(id) != null) {
            return null;
        }
        if (text.isEmpty() || base < 0 || from < 0 || from > to || base > snapshot.version() || to > Draft.LARGEST) {
            return Refused.MALFORMED;
        }
        if (text.length() > Comment.LONGEST || book.size() >= Comment.MOST) {
            return Refused.TOO_LARGE;
        }
        List<StepMap> since = log.between(request.document(), base, snapshot.version()).stream()
                .flatMap(commit -> commit.maps().stream())
                .toList();
        int[] range = CommentBook.moved((int) from, (int) to, since);
        if (range[1] > snapshot.document().content().size()) {
            return Refused.DOES_NOT_FIT;
        }
        String quote = Quote.of(snapshot.document(), range[0], range[1]);
        Comment comment = new Comment(id, quote, text, request.by(), Wire.now(clock), List.of(), null, null);
        CommentRepository.Placed placed = new CommentRepository.Placed(comment, snapshot.version(), range[0], range[1]);
        written.with(
                request.by(), request.act(id, "commented", null, text), () -> rows.add(request.document(), placed));
        book.put(comment, range[0], range[1]);
        return null;
    }

    private @Nullable Refused reply(CommentBook book, @Nullable Comment comment, Request request) {
        String text = request.text();
        UUID id = Wire.uuid(request.message(), "reply");
        if (comment == null) {
            return Refused.UNKNOWN;
        }
        if (id == null || text.isEmpty()) {
            return Refused.MALFORMED;
        }
        if (text.length() > Comment.LONGEST || comment.replies().size() >= Comment.MOST) {
            return Refused.TOO_LARGE;
        }
        if (comment.replies().stream().noneMatch(reply -> reply.id().equals(id))) {
            Comment.Reply reply = new Comment.Reply(id, text, request.by(), Wire.now(clock));
            written.with(
                    request.by(),
                    request.act(comment.id(), "commented", comment.text(), text),
                    () -> rows.add(request.document(), comment.id(), reply));
            book.change(comment.replied(reply));
        }
        return null;
    }

    private @Nullable Refused resolve(
            CommentBook book, @Nullable Comment comment, Request request, @Nullable PersonId by, @Nullable Instant at) {
        if (comment == null) {
            return Refused.UNKNOWN;
        }
        if ((comment.resolvedBy() == null) != (by == null)) {
            written.with(
                    request.by(),
                    request.act(comment.id(), by == null ? "reopened" : "resolved", null, comment.text()),
                    () -> rows.resolve(comment.id(), by, at));
            book.change(comment.resolved(by, at));
        }
        return null;
    }
}
