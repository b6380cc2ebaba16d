package org.eslabon.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.partnership.spi.Place;
import org.eslabon.partnership.spi.ThingPlaces;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Mentions;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said about things, found as long as the thing is there, and leading to it. */
@Component
class CommentSearch implements SearchSource {

    private static final String COMMENT = "comment";

    /** Done to a comment, and recorded on the thing it is about; or done to the thing, which takes its comments along. */
    private static final Set<String> TOUCHING =
            Set.of("commented", "opined", "edited-comment", "deleted-comment", "removed", "restored");

    private static final int LONGEST_TITLE = 90;

    /** As much of an address is kept. */
    private static final int LONGEST_PAGE = 300;

    private final JdbcClient database;
    private final Map<String, ThingPlaces> places;

    CommentSearch(JdbcClient database, List<ThingPlaces> places) {
        this.database = database;
        this.places = places.stream().collect(Collectors.toMap(ThingPlaces::kind, Function.identity()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(COMMENT);
    }

    @Override
    public Set<ThingRef> touchedBy(Change change) {
        if (change.of("person") && change.verb().equals("changed")) {
            return comments("author_id = ?", change.thing().id());
        }
        return TOUCHING.contains(change.verb())
                ? comments(
                        "thread_id in (select id from discussion_thread where thing_kind = ? and thing_id = ?)",
                        change.thing().kind(),
                        change.thing().id())
                : SearchSource.super.touchedBy(change);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return comments("thread_id in (select id from discussion_thread where city_id = ?)", city.value());
    }

    private Set<ThingRef> comments(String which, Object... values) {
        return new HashSet<>(database.sql("select id from discussion_comment where " + which)
                .params(values)
                .query((row, number) -> new ThingRef(COMMENT, row.getObject("id", UUID.class)))
                .list());
    }

    /** A comment, what it is about, and in which part. */
    private record Said(
            UUID id,
            String text,
            String author,
            LocalDateTime at,
            ThingRef thing,
            @Nullable String part) {}

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        List<Said> said =
                database.sql("""
                        select c.id, c.text, coalesce(c.edited_at, c.at) as at, p.name, t.thing_kind, t.thing_id, t.part
                        from discussion_comment c
                            join discussion_thread t on t.id = c.thread_id
                            join person p on p.id = c.author_id
                        where c.deleted_at is null and c.id in (:ids)""").param("ids", ids).query(CommentSearch::said).list();
        Map<ThingRef, Place> where = places(said);
        return said.stream()
                .flatMap(one -> Stream.ofNullable(where.get(one.thing())).map(place -> item(one, place)))
                .toList();
    }

    private Map<ThingRef, Place> places(Collection<Said> said) {
        Map<String, Set<UUID>> ids = new HashMap<>();
        said.forEach(one -> ids.computeIfAbsent(one.thing().kind(), kind -> new HashSet<>())
                .add(one.thing().id()));
        return ids.entrySet().stream()
                .flatMap(ofKind -> Stream.ofNullable(places.get(ofKind.getKey()))
                        .flatMap(kind -> kind.find(ofKind.getValue()).stream()))
                .collect(Collectors.toMap(Place::thing, Function.identity()));
    }

    private static SearchItem item(Said said, Place place) {
        String text = Mentions.plain(said.text());
        String line = text.replaceAll("\\s+", " ").strip();
        String title = beginning(line);
        return new SearchItem(
                        new ThingRef(COMMENT, said.id()),
                        place.city(),
                        Title.of(title),
                        page(place, said.part()),
                        said.at().toInstant(ZoneOffset.UTC))
                .nameless()
                .saying(said.author(), title.equals(line) ? null : text)
                .in(place.thing());
    }

    private static String beginning(String line) {
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }

    private static String page(Place place, @Nullable String part) {
        String page = place.address().of(SearchItem.CITY, place, part);
        return page.length() <= LONGEST_PAGE ? page : place.address().of(SearchItem.CITY, place, null);
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("name"),
                row.getObject("at", LocalDateTime.class),
                new ThingRef(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)),
                row.getString("part"));
    }
}
