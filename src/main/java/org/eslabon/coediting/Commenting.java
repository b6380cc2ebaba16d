package org.eslabon.coediting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.coediting.model.StepMap;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what people ask of comments: stored first, then shown. Asking again changes nothing. */
@Component
class Commenting {

    private final CommentRepository rows;
    private final CommitLog log;
    private final Clock clock;

    Commenting(CommentRepository rows, CommitLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Why it was not done, or null. */
    @Nullable
    Refused act(DocumentId document, Authority authority, PersonId by, Map<String, @Nullable Object> message) {
        UUID id = Wire.uuid(message, "id");
        if (id == null) {
            return Refused.MALFORMED;
        }
        Optional<Refused> refused = authority.holding(
                (snapshot, book) -> Optional.ofNullable(act(document, snapshot, book, id, by, message)));
        authority.signal();
        return refused.orElse(null);
    }

    private @Nullable Refused act(
            DocumentId document,
            Snapshot snapshot,
            CommentBook book,
            UUID id,
            PersonId by,
            Map<String, @Nullable Object> message) {
        return switch (Wire.text(message, "act")) {
            case "add" -> add(document, snapshot, book, id, by, message);
            case "reply" -> reply(document, book, book.get(id), by, message);
            case "resolve" -> resolve(book, book.get(id), by, Wire.now(clock));
            case "reopen" -> resolve(book, book.get(id), null, null);
            default -> Refused.MALFORMED;
        };
    }

    private @Nullable Refused add(
            DocumentId document,
            Snapshot snapshot,
            CommentBook book,
            UUID id,
            PersonId by,
            Map<String, @Nullable Object> message) {
        String text = Wire.text(message, "text").strip();
        long base = Wire.number(message, "base");
        long from = Wire.number(message, "from");
        long to = Wire.number(message, "to");
        if (book.get(id) != null) {
            return null;
        }
        if (text.isEmpty() || base < 0 || from < 0 || from > to || base > snapshot.version() || to > Draft.LARGEST) {
            return Refused.MALFORMED;
        }
        if (text.length() > Comment.LONGEST || book.size() >= Comment.MOST) {
            return Refused.TOO_LARGE;
        }
        List<StepMap> since = log.between(document, base, snapshot.version()).stream()
                .flatMap(commit -> commit.maps().stream())
                .toList();
        int[] range = CommentBook.moved((int) from, (int) to, since);
        if (range[1] > snapshot.document().content().size()) {
            return Refused.DOES_NOT_FIT;
        }
        String quote = Quote.of(snapshot.document(), range[0], range[1]);
        Comment comment = new Comment(id, quote, text, by, Wire.now(clock), List.of(), null, null);
        rows.add(document, new CommentRepository.Placed(comment, snapshot.version(), range[0], range[1]));
        book.put(comment, range[0], range[1]);
        return null;
    }

    private @Nullable Refused reply(
            DocumentId document,
            CommentBook book,
            @Nullable Comment comment,
            PersonId by,
            Map<String, @Nullable Object> message) {
        String text = Wire.text(message, "text").strip();
        UUID id = Wire.uuid(message, "reply");
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
            Comment.Reply reply = new Comment.Reply(id, text, by, Wire.now(clock));
            rows.add(document, comment.id(), reply);
            book.change(comment.replied(reply));
        }
        return null;
    }

    private @Nullable Refused resolve(
            CommentBook book, @Nullable Comment comment, @Nullable PersonId by, @Nullable Instant at) {
        if (comment == null) {
            return Refused.UNKNOWN;
        }
        if ((comment.resolvedBy() == null) != (by == null)) {
            rows.resolve(comment.id(), by, at);
            book.change(comment.resolved(by, at));
        }
        return null;
    }
}
