package org.eslabon.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eslabon.search.spi.Change;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is not in the index yet, and how far the index is, as rows. */
@Repository
class DueRepository {

    private static final int LONGEST_PAUSE = 3600;
    private static final int ROWS_AT_ONCE = 1000;

    /** A smaller index is not worth packing. */
    private static final int PACKED_FROM = 20_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    DueRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(Change change) {
        ThingRef within = change.within();
        database.sql("""
                        insert into search_due (thing_kind, thing_id, within_kind, within_id, verb, due_at)
                        values (:kind, :id, :withinKind, :withinId, :verb, utc_timestamp(6))""")
                .param("kind", change.thing().kind())
                .param("id", change.thing().id())
                .param("withinKind", within == null ? null : within.kind())
                .param("withinId", within == null ? null : within.id())
                .param("verb", change.verb())
                .update();
    }

    void addAll(Collection<ThingRef> things, String verb) {
        batches.batchUpdate(
                "insert into search_due (thing_kind, thing_id, verb, due_at) values (?, ?, ?, utc_timestamp(6))",
                things,
                ROWS_AT_ONCE,
                (row, thing) -> {
                    row.setString(1, thing.kind());
                    row.setObject(2, thing.id());
                    row.setString(3, verb);
                });
    }

    boolean any() {
        return database.sql("select exists (select * from search_due where due_at <= utc_timestamp(6))")
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes the caller's transaction the only one that writes the index; says whether it is, and does not wait. An index
     * of another edition is left to those who made it.
     */
    boolean claim(String edition) {
        return database.sql("select edition from search_state for update skip locked")
                .query(String.class)
                .optional()
                .filter(edition::equals)
                .isPresent();
    }

    /** The edition of the index; nobody writes it until the transaction ends. */
    String hold() {
        return database.sql("select edition from search_state for update")
                .query(String.class)
                .single();
    }

    void setEdition(String edition) {
        database.sql("update search_state set edition = :edition")
                .param("edition", edition)
                .update();
    }

    /** The newest first: what somebody has just written does not wait for all that is read anew. */
    List<Due> newest(int most) {
        return database.sql("""
                        select * from search_due where due_at <= utc_timestamp(6) order by number desc limit :most""")
                .param("most", most)
                .query((row, number) -> new Due(
                        row.getLong("number"),
                        new Change(
                                new ThingRef(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)),
                                within(row.getString("within_kind"), row.getObject("within_id", UUID.class)),
                                row.getString("verb")),
                        row.getInt("failures")))
                .list();
    }

    private static @Nullable ThingRef within(@Nullable String kind, @Nullable UUID id) {
        return kind == null || id == null ? null : new ThingRef(kind, id);
    }

    void done(List<Due> changes, int rewritten) {
        database.sql("delete from search_due where number in (:numbers)")
                .param("numbers", changes.stream().map(Due::number).toList())
                .update();
        database.sql("update search_state set rewritten = rewritten + :rewritten")
                .param("rewritten", rewritten)
                .update();
    }

    /** To be tried again after a pause that doubles each time. */
    void postpone(Due change) {
        int seconds = Math.min(LONGEST_PAUSE, 1 << Math.min(change.failures(), 12));
        database.sql("""
                        update search_due set failures = failures + 1,
                            due_at = utc_timestamp(6) + interval :seconds second
                        where number = :number""")
                .param("seconds", seconds)
                .param("number", change.number())
                .update();
    }

    /** Whether so much was rewritten that packing is worth its time; says so to one node only. */
    boolean takePacking() {
        int rewritten = database.sql("select rewritten from search_state")
                .query(Integer.class)
                .single();
        if (rewritten < PACKED_FROM) {
            return false;
        }
        // Not in the update below: it would hold every row it counts, and others hold the state and want the rows.
        int items = database.sql("select count(*) from search_item")
                .query(Integer.class)
                .single();
        return rewritten >= items
                && database.sql("update search_state set rewritten = 0 where rewritten >= :rewritten")
                                .param("rewritten", rewritten)
                                .update()
                        == 1;
    }

    /**
     * A full-text index keeps the words of rows that were rewritten, and grows; this writes it anew. It can be read
     * meanwhile, and what is to be written waits: some seconds for a hundred thousand rows.
     */
    void pack() {
        database.sql("optimize local table search_item")
                .query((row, number) -> row.getString("Msg_text"))
                .list();
    }
}
