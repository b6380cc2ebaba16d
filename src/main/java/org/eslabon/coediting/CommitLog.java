package org.eslabon.coediting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * Commits to add to a text.
     *
     * @param was the version they follow
     */
    record Addition(DocumentId document, long was, List<Commit> commits) {}

    private record Row(DocumentId document, Commit commit) {}

    /**
     * Adds commits to several texts, durable when this returns.
     *
     * @return the texts they were added to: those whose log has not gone on meanwhile
     * @throws org.springframework.dao.DuplicateKeyException with nothing written, if one of them was written before
     */
    @Transactional
    Set<DocumentId> append(Collection<Addition> additions) {
        // In one order on every node, so that no two of them wait for each other.
        List<Addition> wanted = additions.stream()
                .sorted(Comparator.comparing(addition -> addition.document().value()))
                .toList();
        int[][] claimed = batches.batchUpdate(
                "update document set version = ?, changed_at = ? where id = ? and version = ?",
                wanted,
                wanted.size(),
                (row, addition) -> {
                    Commit last = addition.commits().getLast();
                    row.setLong(1, last.version());
                    row.setObject(2, LocalDateTime.ofInstant(last.at(), ZoneOffset.UTC));
                    row.setObject(3, addition.document().value());
                    row.setLong(4, addition.was());
                });
        List<Row> rows = new ArrayList<>();
        Set<DocumentId> added = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (claimed[0][i] == 1) {
                Addition addition = wanted.get(i);
                added.add(addition.document());
                addition.commits().forEach(commit -> rows.add(new Row(addition.document(), commit)));
            }
        }
        insert(rows);
        return added;
    }

    private void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                        insert into document_commit (document_id, version, author_id, ref, at, steps, inserted, deleted)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""", rows, rows.size(), (row, one) -> {
            Commit commit = one.commit();
            row.setObject(1, one.document().value());
            row.setLong(2, commit.version());
            row.setObject(3, commit.author().value());
            row.setObject(4, commit.ref());
            row.setObject(5, LocalDateTime.ofInstant(commit.at(), ZoneOffset.UTC));
            row.setString(6, commit.json());
            row.setInt(7, commit.inserted());
            row.setInt(8, commit.deleted());
        });
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
