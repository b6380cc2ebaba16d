package org.eslabon.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the index. */
@Repository
class SearchRepository {

    private final JdbcClient database;

    SearchRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * What is looked for, and where.
     *
     * @param cities all that may be found in, among them what is in no city
     * @param few whether those are few of all there are: then the index itself is asked for their words, and does not
     *     bring what is thrown away afterwards
     * @param kind null for all
     * @param after null for ever
     */
    record Wanted(
            Question question,
            Set<UUID> cities,
            boolean few,
            @Nullable String kind,
            @Nullable Instant after) {

        private String match() {
            return few
                    ? cities.stream()
                            .map(WordCode::ofCity)
                            .collect(Collectors.joining(" ", "+(", ") " + question.match()))
                    : question.match();
        }
    }

    /** A find as it is stored. */
    record Row(
            ThingRef thing,
            UUID city,
            Title title,
            String body,
            String page,
            @Nullable Title within,
            @Nullable Instant changedAt) {}

    /** Those with most of the words in their title first, and among them what was changed last. */
    List<Row> find(Wanted wanted, int most) {
        List<String> inTitle = wanted.question().inTitle();
        String words = IntStream.range(0, inTitle.size())
                .mapToObj(i -> "(locate(:title" + i + ", title_words) > 0)")
                .collect(Collectors.joining(" + "));
        var statement = asking("""
                        select t.*, f.changed_at, w.title as within_title, w.title_pt as within_pt,
                            w.title_en as within_en
                        from (select thing_id, kind, city_id, changed_at, """ + words + " as in_title", wanted, """
                             order by in_title desc, changed_at desc, thing_id limit :most) f
                            join search_text t
                                on t.thing_id = f.thing_id and t.kind = f.kind and t.city_id = f.city_id
                            left join search_text w on w.thing_id = t.within_id and w.kind = t.within_kind
                                and w.city_id = t.city_id
                        order by f.in_title desc, f.changed_at desc, f.thing_id""").param("most", most);
        for (int i = 0; i < inTitle.size(); i++) {
            statement = statement.param("title" + i, inTitle.get(i));
        }
        return statement.query(SearchRepository::row).list();
    }

    /** How many there are of each kind, by city. */
    Map<UUID, Map<String, Integer>> count(Wanted wanted) {
        Map<UUID, Map<String, Integer>> counts = new HashMap<>();
        asking("select city_id, kind, count(*) as found ", wanted, " group by city_id, kind")
                .query(row -> {
                    counts.computeIfAbsent(row.getObject("city_id", UUID.class), city -> new HashMap<>())
                            .put(row.getString("kind"), row.getInt("found"));
                });
        return counts;
    }

    /** Counted, for {@code not exists} may be turned into a list of all that her cities have. */
    private JdbcClient.StatementSpec asking(String select, Wanted wanted, String end) {
        LocalDateTime after = wanted.after() == null ? null : LocalDateTime.ofInstant(wanted.after(), ZoneOffset.UTC);
        return database.sql(select + """
                         from search_item
                        where match(words) against (:match in boolean mode) and city_id in (:cities)
                            and (city_id <> :programme or 0 = (select count(*) from search_item own
                                where own.thing_id = search_item.thing_id and own.kind = search_item.kind
                                    and own.city_id in (:cities) and own.city_id <> :programme))
                            and (:kind is null or kind = :kind)
                            and (cast(:after as datetime(6)) is null or changed_at >= :after)
                        """ + end)
                .param("match", wanted.match())
                .param("cities", wanted.cities())
                .param("programme", SearchItem.PROGRAMME.value())
                .param("kind", wanted.kind())
                .param("after", after);
    }

    int cities() {
        return database.sql("select count(*) from city").query(Integer.class).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        LocalDateTime changed = row.getObject("changed_at", LocalDateTime.class);
        String within = row.getString("within_title");
        return new Row(
                new ThingRef(row.getString("kind"), row.getObject("thing_id", UUID.class)),
                row.getObject("city_id", UUID.class),
                new Title(row.getString("title"), row.getString("title_pt"), row.getString("title_en")),
                row.getString("body"),
                row.getString("page"),
                within == null ? null : new Title(within, row.getString("within_pt"), row.getString("within_en")),
                changed == null ? null : changed.toInstant(ZoneOffset.UTC));
    }
}
