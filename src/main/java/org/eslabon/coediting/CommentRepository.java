package org.eslabon.coediting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Comments as rows. */
@Repository
@Transactional
class CommentRepository {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CommentRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A comment, and its range in a version of the text. */
    record Placed(Comment comment, long version, int from, int to) {}

    /** All of a text, oldest first. */
    @Transactional(readOnly = true)
    public List<Placed> of(DocumentId document) {
        Map<UUID, List<Comment.Reply>> replies = new LinkedHashMap<>();
        database.sql("select * from document_reply where document_id = :id order by at, id")
                .param("id", document.value())
                .query(row -> {
                    replies.computeIfAbsent(row.getObject("comment_id", UUID.class), key -> new ArrayList<>())
                            .add(new Comment.Reply(
                                    row.getObject("id", UUID.class),
                                    row.getString("text"),
                                    person(row, "author_id"),
                                    instant(row, "at")));
                });
        return database.sql("select * from document_comment where document_id = :id order by at, id")
                .param("id", document.value())
                .query((row, number) -> placed(row, replies))
                .list();
    }

    private static Placed placed(ResultSet row, Map<UUID, List<Comment.Reply>> replies) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean resolved = row.getObject("resolved_by", UUID.class) != null;
        Comment comment = new Comment(
                id,
                row.getString("quote"),
                row.getString("text"),
                person(row, "author_id"),
                instant(row, "at"),
                List.copyOf(replies.getOrDefault(id, List.of())),
                resolved ? person(row, "resolved_by") : null,
                resolved ? instant(row, "resolved_at") : null);
        return new Placed(comment, row.getLong("version"), row.getInt("from_position"), row.getInt("to_position"));
    }

    void add(DocumentId document, Placed placed) {
        Comment comment = placed.comment();
        database.sql("""
                        insert into document_comment (id, document_id, version, from_position, to_position, quote,
                            text, author_id, at)
                        values (:id, :document, :version, :from, :to, :quote, :text, :author, :at)""")
                .param("id", comment.id())
                .param("document", document.value())
                .param("version", placed.version())
                .param("from", placed.from())
                .param("to", placed.to())
                .param("quote", comment.quote())
                .param("text", comment.text())
                .param("author", comment.author().value())
                .param("at", utc(comment.at()))
                .update();
    }

    void add(DocumentId document, UUID comment, Comment.Reply reply) {
        database.sql("""
                        insert into document_reply (id, document_id, comment_id, text, author_id, at)
                        values (:id, :document, :comment, :text, :author, :at)""")
                .param("id", reply.id())
                .param("document", document.value())
                .param("comment", comment)
                .param("text", reply.text())
                .param("author", reply.author().value())
                .param("at", utc(reply.at()))
                .update();
    }

    void resolve(UUID comment, @Nullable PersonId by, @Nullable Instant at) {
        database.sql("update document_comment set resolved_by = :by, resolved_at = :at where id = :id")
                .param("by", by == null ? null : by.value())
                .param("at", at == null ? null : utc(at))
                .param("id", comment)
                .update();
    }

    /** Writes where comments are now, so that a later opening need not follow the log from further back. */
    void move(List<Placed> placed) {
        batches.batchUpdate("""
                        update document_comment set version = ?, from_position = ?, to_position = ?
                        where id = ? and version < ?""", placed, 500, (row, one) -> {
            row.setLong(1, one.version());
            row.setInt(2, one.from());
            row.setInt(3, one.to());
            row.setObject(4, one.comment().id());
            row.setLong(5, one.version());
        });
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }
}
