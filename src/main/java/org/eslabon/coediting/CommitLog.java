package org.eslabon.coediting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Schema;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The commits of all texts as rows, only ever added. */
@Repository
class CommitLog {

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CommitLog(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * Adds commits that follow version {@code was}; durable when this returns true.
     *
     * @return false, with nothing written, if the log has gone on meanwhile
     * @throws org.springframework.dao.DuplicateKeyException with nothing written, if one of them was written before
     */
    @Transactional
    boolean append(DocumentId document, long was, List<Commit> commits) {
        Commit last = commits.getLast();
        int claimed = database.sql("""
                        update document set version = :version, changed_at = :at where id = :id and version = :was""")
                .param("version", last.version())
                .param("at", last.at())
                .param("id", document.value())
                .param("was", was)
                .update();
        if (claimed == 0) {
            return false;
        }
        batches.batchUpdate("""
                        insert into document_commit (document_id, version, author_id, ref, at, steps, inserted, deleted)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""", commits, commits.size(), (row, commit) -> {
            row.setObject(1, document.value());
            row.setLong(2, commit.version());
            row.setObject(3, commit.author().value());
            row.setObject(4, commit.ref());
            row.setObject(5, LocalDateTime.ofInstant(commit.at(), ZoneOffset.UTC));
            row.setString(6, commit.json());
            row.setInt(7, commit.inserted());
            row.setInt(8, commit.deleted());
        });
        return true;
    }

    /** The commits after a version, up to another, in order. */
    @Transactional(readOnly = true)
    public List<Commit> between(DocumentId document, long after, long upTo) {
        return database.sql("""
                        select * from document_commit
                        where document_id = :id and version > :after and version <= :upTo order by version""")
                .param("id", document.value())
                .param("after", after)
                .param("upTo", upTo)
                .query(CommitLog::commit)
                .list();
    }

    /** Which of these were written before, by whom and as which version. */
    @Transactional(readOnly = true)
    public Map<UUID, Commit> written(DocumentId document, Collection<UUID> refs) {
        Map<UUID, Commit> found = new HashMap<>();
        if (!refs.isEmpty()) {
            database.sql("select * from document_commit where document_id = :id and ref in (:refs)")
                    .param("id", document.value())
                    .param("refs", refs)
                    .query(CommitLog::commit)
                    .list()
                    .forEach(commit -> found.put(commit.ref(), commit));
        }
        return found;
    }

    /** One line of the log without what was written. */
    record Line(long version, PersonId author, Instant at, int inserted, int deleted) {}

    /** Newest first, from before a version on. */
    @Transactional(readOnly = true)
    public List<Line> lines(DocumentId document, long before, int most) {
        return database.sql("""
                        select version, author_id, at, inserted, deleted from document_commit
                        where document_id = :id and version < :before order by version desc limit :most""")
                .param("id", document.value())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Line(
                        row.getLong("version"), author(row), at(row), row.getInt("inserted"), row.getInt("deleted")))
                .list();
    }

    /** When these versions were made. */
    @Transactional(readOnly = true)
    public Map<Long, Instant> times(DocumentId document, Collection<Long> versions) {
        Map<Long, Instant> times = new HashMap<>();
        if (!versions.isEmpty()) {
            database.sql("select version, at from document_commit where document_id = :id and version in (:versions)")
                    .param("id", document.value())
                    .param("versions", versions)
                    .query(row -> {
                        times.put(row.getLong("version"), at(row));
                    });
        }
        return times;
    }

    private static Commit commit(ResultSet row, int number) throws SQLException {
        String json = row.getString("steps");
        return new Commit(
                row.getLong("version"),
                author(row),
                row.getObject("ref", UUID.class),
                at(row),
                JSON.readSteps(json).orThrow(),
                json,
                List.of());
    }

    private static PersonId author(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("author_id", UUID.class));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
