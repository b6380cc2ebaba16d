package org.eslabon.search;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Mentions;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The index as rows, for those who write it. */
@Repository
class IndexRepository {

    private static final int TITLE_LENGTH = 500;
    private static final int TITLE_WORDS_LENGTH = 4000;
    private static final int BODY_LENGTH = 500_000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    IndexRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    List<CityId> cities() {
        return database.sql("select id from city")
                .query((row, number) -> new CityId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Everything that is in the index. */
    Set<ThingRef> all() {
        return new LinkedHashSet<>(database.sql("select distinct kind, thing_id from search_item")
                .query((row, number) -> new ThingRef(row.getString("kind"), row.getObject("thing_id", UUID.class)))
                .list());
    }

    /** What the index has of these things. */
    Set<ItemKey> held(Collection<ThingRef> things) {
        return new LinkedHashSet<>(database.sql(
                        "select thing_id, kind, city_id from search_item where thing_id in (:ids)")
                .param("ids", ids(things))
                .query((row, number) -> new ItemKey(
                        new ThingRef(row.getString("kind"), row.getObject("thing_id", UUID.class)),
                        row.getObject("city_id", UUID.class)))
                .list());
    }

    /** When something was last done to each of these things of one kind, as the trail says. */
    Map<UUID, Instant> lastActs(String kind, Collection<UUID> ids) {
        Map<UUID, Instant> last = new HashMap<>();
        database.sql("""
                        select e.thing_id, e.at from audit_entry e
                            join (select max(number) as number from audit_entry
                                where thing_kind = :kind and thing_id in (:ids) group by thing_kind, thing_id) latest
                                on latest.number = e.number""").param("kind", kind).param("ids", ids).query(row -> {
            last.put(
                    row.getObject("thing_id", UUID.class),
                    row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
        });
        return last;
    }

    /**
     * The texts of a thing.
     *
     * @param changedAt when somebody last wrote in them; null if nobody has
     */
    record Written(String text, @Nullable Instant changedAt) {

        private Written with(Written other) {
            Instant later = changedAt == null || other.changedAt != null && other.changedAt.isAfter(changedAt)
                    ? other.changedAt
                    : changedAt;
            return new Written(text + "\n" + other.text, later);
        }
    }

    /**
     * The texts of things of one kind, and what was said in their margins; those that nobody has opened yet are missing.
     */
    Map<UUID, Written> texts(String kind, Collection<UUID> ids) {
        Map<UUID, Written> texts = new HashMap<>();
        database.sql("""
                        select owner_id, left(plain_text, :most) as text, changed_at from document
                        where owner_kind = :kind and owner_id in (:ids) order by owner_id, field""")
                .param("most", BODY_LENGTH)
                .param("kind", kind)
                .param("ids", ids)
                .query(row -> {
                    LocalDateTime at = row.getObject("changed_at", LocalDateTime.class);
                    texts.merge(
                            row.getObject("owner_id", UUID.class),
                            new Written(row.getString("text"), at == null ? null : at.toInstant(ZoneOffset.UTC)),
                            Written::with);
                });
        for (String said : List.of("document_comment", "document_reply")) {
            database.sql("select d.owner_id, c.text, c.at from document d join " + said + """
                             c on c.document_id = d.id
                            where d.owner_kind = :kind and d.owner_id in (:ids) order by d.owner_id, c.at, c.id""")
                    .param("kind", kind)
                    .param("ids", ids)
                    .query(row -> {
                        texts.merge(
                                row.getObject("owner_id", UUID.class),
                                new Written(
                                        Mentions.plain(row.getString("text")),
                                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                                Written::with);
                    });
        }
        return texts;
    }

    /**
     * An item with all that is known of it.
     *
     * @param text its fields, and what is written in its texts
     */
    record Row(SearchItem item, String text, @Nullable Instant changedAt) {

        ItemKey key() {
            return ItemKey.of(item.thing(), item.city());
        }
    }

    void write(List<Row> rows) {
        batches.batchUpdate("""
                        insert into search_item (thing_id, kind, city_id, changed_at, title_words, words)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update changed_at = values(changed_at), title_words = values(title_words),
                            words = values(words)""", rows, rows.size(), (statement, row) -> {
            Set<String> shown = codes(row.item().title().all());
            Set<String> title = row.item().named() ? shown : Set.of();
            Set<String> all = new LinkedHashSet<>(shown);
            all.addAll(codes(row.text()));
            all.add(WordCode.ofCity(row.key().city()));
            statement.setObject(1, row.item().thing().id());
            statement.setString(2, row.item().thing().kind());
            statement.setObject(3, row.key().city());
            Instant at = row.changedAt();
            statement.setObject(4, at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            statement.setString(5, cut(" " + String.join(" ", title) + " ", TITLE_WORDS_LENGTH));
            statement.setString(6, String.join(" ", all));
        });
        batches.batchUpdate("""
                        insert into search_text (thing_id, kind, city_id, title, title_pt, title_en, body, page,
                            within_kind, within_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update title = values(title), title_pt = values(title_pt),
                            title_en = values(title_en), body = values(body), page = values(page),
                            within_kind = values(within_kind), within_id = values(within_id)""", rows, rows.size(), (statement, row) -> {
            SearchItem item = row.item();
            Title title = item.title();
            ThingRef within = item.within();
            statement.setObject(1, item.thing().id());
            statement.setString(2, item.thing().kind());
            statement.setObject(3, row.key().city());
            statement.setString(4, cut(title.text(), TITLE_LENGTH));
            statement.setString(5, title.portuguese() == null ? null : cut(title.portuguese(), TITLE_LENGTH));
            statement.setString(6, title.english() == null ? null : cut(title.english(), TITLE_LENGTH));
            statement.setString(7, cut(row.text(), BODY_LENGTH));
            statement.setString(8, item.page());
            statement.setString(9, within == null ? null : within.kind());
            statement.setObject(10, within == null ? null : within.id());
        });
    }

    private static Set<String> codes(String text) {
        return Word.of(text).stream()
                .map(word -> WordCode.of(word.plain()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Not in the middle of a character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    void remove(Collection<ItemKey> keys) {
        List<ItemKey> gone = new ArrayList<>(keys);
        for (String table : List.of("search_item", "search_text")) {
            batches.batchUpdate(
                    "delete from " + table + " where thing_id = ? and kind = ? and city_id = ?",
                    gone,
                    Math.max(1, gone.size()),
                    (statement, key) -> {
                        statement.setObject(1, key.thing().id());
                        statement.setString(2, key.thing().kind());
                        statement.setObject(3, key.city());
                    });
        }
    }

    private static List<UUID> ids(Collection<ThingRef> things) {
        return things.stream().map(ThingRef::id).distinct().toList();
    }
}
