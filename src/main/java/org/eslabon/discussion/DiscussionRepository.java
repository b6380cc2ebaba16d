package org.eslabon.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Threads and their comments as rows. */
@Repository
class DiscussionRepository {

    private static final String THREADS = """
            select t.*, p.name as resolved_by_name from discussion_thread t left join person p on p.id = t.resolved_by
            """;

    private final JdbcClient database;

    DiscussionRepository(JdbcClient database) {
        this.database = database;
    }

    /** Of the thing, of any part of it, or of one part only; open ones first, each part newest first. */
    List<CommentThread> of(ThingRef thing, @Nullable String part) {
        Map<ThreadId, List<Comment>> comments = new LinkedHashMap<>();
        database.sql("""
                        select c.*, p.name as author_name from discussion_comment c
                            join discussion_thread t on t.id = c.thread_id
                            join person p on p.id = c.author_id
                        where t.thing_kind = :kind and t.thing_id = :thing and (:part is null or t.part = :part)
                        order by c.at, c.id""")
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .param("part", part)
                .query(row -> {
                    comments.computeIfAbsent(
                                    new ThreadId(row.getObject("thread_id", UUID.class)), id -> new ArrayList<>())
                            .add(comment(row));
                });
        return database.sql(THREADS + """
                        where t.thing_kind = :kind and t.thing_id = :thing and (:part is null or t.part = :part)
                        order by t.resolved_at is not null, t.begun_at desc, t.id desc""")
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .param("part", part)
                .query((row, number) -> thread(row, comments))
                .list();
    }

    /** How many threads are open, about the thing and its parts. */
    int open(ThingRef thing) {
        return database.sql("""
                        select count(*) from discussion_thread
                        where thing_kind = :kind and thing_id = :thing and resolved_at is null""")
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .query(Integer.class)
                .single();
    }

    /** What a thread or a comment is about. */
    record About(ThreadId thread, ThingRef thing, CommentThread.Kind kind, boolean open, int comments) {}

    Optional<About> about(ThreadId thread) {
        return database.sql("""
                        select t.*, (select count(*) from discussion_comment c where c.thread_id = t.id) as comments
                        from discussion_thread t where t.id = :id""")
                .param("id", thread.value())
                .query(DiscussionRepository::about)
                .optional();
    }

    Optional<ThreadId> threadOf(CommentId comment) {
        return database.sql("select thread_id from discussion_comment where id = :id")
                .param("id", comment.value())
                .query((row, number) -> new ThreadId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<Comment> comment(CommentId id) {
        return database.sql("""
                        select c.*, p.name as author_name from discussion_comment c join person p on p.id = c.author_id
                        where c.id = :id""")
                .param("id", id.value())
                .query((row, number) -> comment(row))
                .optional();
    }

    /** The first of a thread: what the others answer. */
    Comment first(ThreadId thread) {
        return database.sql("""
                        select c.*, p.name as author_name from discussion_comment c join person p on p.id = c.author_id
                        where c.thread_id = :thread order by c.at, c.id limit 1""")
                .param("thread", thread.value())
                .query((row, number) -> comment(row))
                .single();
    }

    /** Nobody else changes the thread or its comments until the transaction ends. */
    void lock(ThreadId thread) {
        database.sql("select id from discussion_thread where id = :id for update")
                .param("id", thread.value())
                .query(UUID.class)
                .optional();
    }

    void begin(ThreadId id, CityId city, ThingRef thing, @Nullable String part, CommentThread.Kind kind, Instant at) {
        database.sql("""
                        insert into discussion_thread (id, city_id, thing_kind, thing_id, part, kind, begun_at)
                        values (:id, :city, :thingKind, :thing, :part, :kind, :at)""")
                .param("id", id.value())
                .param("city", city.value())
                .param("thingKind", thing.kind())
                .param("thing", thing.id())
                .param("part", part)
                .param("kind", kind.name())
                .param("at", utc(at))
                .update();
    }

    void add(CommentId id, ThreadId thread, PersonId author, String text, Instant at) {
        database.sql("""
                        insert into discussion_comment (id, thread_id, author_id, at, text)
                        values (:id, :thread, :author, :at, :text)""")
                .param("id", id.value())
                .param("thread", thread.value())
                .param("author", author.value())
                .param("at", utc(at))
                .param("text", text)
                .update();
    }

    void edit(CommentId id, String text, Instant at) {
        database.sql("update discussion_comment set text = :text, edited_at = :at where id = :id")
                .param("text", text)
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    void delete(CommentId id, Instant at) {
        database.sql("update discussion_comment set text = null, deleted_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    void resolve(ThreadId id, @Nullable PersonId by, @Nullable Instant at) {
        database.sql("update discussion_thread set resolved_by = :by, resolved_at = :at where id = :id")
                .param("by", by == null ? null : by.value())
                .param("at", at == null ? null : utc(at))
                .param("id", id.value())
                .update();
    }

    private static CommentThread thread(ResultSet row, Map<ThreadId, List<Comment>> comments) throws SQLException {
        ThreadId id = new ThreadId(row.getObject("id", UUID.class));
        return new CommentThread(
                id,
                thing(row),
                row.getString("part"),
                CommentThread.Kind.valueOf(row.getString("kind")),
                List.copyOf(comments.getOrDefault(id, List.of())),
                row.getString("resolved_by_name"),
                instant(row, "resolved_at"));
    }

    private static About about(ResultSet row, int number) throws SQLException {
        return new About(
                new ThreadId(row.getObject("id", UUID.class)),
                thing(row),
                CommentThread.Kind.valueOf(row.getString("kind")),
                row.getObject("resolved_at", LocalDateTime.class) == null,
                row.getInt("comments"));
    }

    private static ThingRef thing(ResultSet row) throws SQLException {
        return new ThingRef(row.getString("thing_kind"), row.getObject("thing_id", UUID.class));
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                new CommentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                row.getString("author_name"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("text"),
                instant(row, "edited_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
