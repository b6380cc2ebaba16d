package org.eslabon.coediting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one connection has been told of a text, and what is new for it since. Used by its sender alone. */
final class News {

    /** Others' cursors move so often that they are shown a few times a second, all together. */
    private static final Duration BETWEEN_CURSORS = Duration.ofMillis(100);

    /** How many commits one message brings to somebody who was away for long. */
    private static final int TOGETHER = 500;

    private final Conversations with;
    private final DocumentId document;
    private final Authority authority;
    private final Recent recent;
    private final CommentBook book;
    private final Connection connection;
    private long version;
    private long people;
    private long comments;
    private long names;
    private long cursorsAt;
    private boolean cursorsWait;

    News(
            Conversations with,
            DocumentId document,
            Authority authority,
            Authority.Opening opening,
            Connection connection,
            long version,
            long people,
            long comments) {
        this.with = with;
        this.document = document;
        this.authority = authority;
        this.recent = opening.recent();
        this.book = opening.comments();
        this.connection = connection;
        this.version = version;
        this.people = people;
        this.comments = comments;
        this.names = authority.names();
        this.cursorsAt = System.nanoTime() - BETWEEN_CURSORS.toNanos();
    }

    /** The next message, or null if there is nothing new. */
    @Nullable
    String next() {
        // Comments are looked at first: they may speak of a version that the commits then lead to.
        CommentBook.Page page = book.changedSince(comments);
        String commits = commits();
        if (commits != null) {
            return commits;
        }
        if (page != null && page.version() <= version) {
            comments = page.changes();
            return message("comments", "comments", with.comments.plain(page));
        }
        long named = authority.names();
        if (named != names) {
            names = named;
            return message("names", "names", with.versions.of(document));
        }
        return cursors();
    }

    private @Nullable String commits() {
        if (!recent.reaches(version)) {
            List<Commit> missed = with.store.between(document, version, version + TOGETHER);
            String message =
                    Wire.commits(version, missed.stream().map(Wire::commit).toList());
            version += missed.size();
            return message;
        }
        Recent.News news = recent.newsAfter(version);
        if (news == null) {
            return null;
        }
        version = news.version();
        return news.message();
    }

    private @Nullable String cursors() {
        Attendance.Page page = authority.attendance().changedSince(people, connection.id());
        if (page == null) {
            return null;
        }
        long early = BETWEEN_CURSORS.toNanos() - (System.nanoTime() - cursorsAt);
        if (early > 0) {
            if (!cursorsWait) {
                cursorsWait = true;
                with.after(Duration.ofNanos(early).plusMillis(1), connection::signal);
            }
            return null;
        }
        cursorsWait = false;
        cursorsAt = System.nanoTime();
        people = page.changes();
        return page.people().equals("[]") ? null : "{\"type\":\"present\",\"people\":" + page.people() + "}";
    }

    private static String message(String type, String field, Object value) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", type);
        message.put(field, value);
        return Wire.write(message);
    }
}
