package org.eslabon.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is found of a city's development plans, of their axes and of their goals; each goes and comes back with the larger one. */
@Component
class DevelopmentSearch implements SearchSource {

    private static final String PLAN = "development-plan";
    private static final String AXIS = "development-axis";
    private static final String GOAL = "development-goal";

    private static final String STANDING_AXES =
            "development_axis a join development_plan p on p.id = a.plan_id and p.removed_at is null and a.removed_at is null";

    private static final String STANDING_GOALS =
            "development_goal g join (" + STANDING_AXES + ") on a.id = g.axis_id and g.removed_at is null";

    private final JdbcClient database;

    DevelopmentSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PLAN, AXIS, GOAL);
    }

    @Override
    public Set<ThingRef> touchedBy(Change change) {
        Set<ThingRef> touched = new HashSet<>(SearchSource.super.touchedBy(change));
        if (Set.of("removed", "restored").contains(change.verb())) {
            if (change.of(PLAN)) {
                touched.addAll(things(
                        AXIS,
                        "development_axis where plan_id = :id",
                        change.thing().id()));
            } else if (change.of(AXIS)) {
                touched.addAll(things(
                        GOAL,
                        "development_goal where axis_id = :id",
                        change.thing().id()));
            }
        }
        return touched;
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        Set<ThingRef> all = things(PLAN, "development_plan where removed_at is null and city_id = :id", city.value());
        all.addAll(things(AXIS, "development_axis where removed_at is null and city_id = :id", city.value()));
        all.addAll(things(GOAL, "development_goal where removed_at is null and city_id = :id", city.value()));
        return all;
    }

    private Set<ThingRef> things(String kind, String among, UUID id) {
        return new HashSet<>(database.sql("select id from " + among)
                .param("id", id)
                .query((row, number) -> new ThingRef(kind, row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return switch (kind) {
            case PLAN -> items(PLAN, null, ids, """
                        select p.id, p.city_id, p.name as title, concat(p.from_year, '–', p.to_year) as years,
                            p.source as words, p.created_at
                        from development_plan p where p.removed_at is null and p.id in (:ids)""");
            case AXIS -> items(AXIS, PLAN, ids, """
                        select a.id, a.city_id, concat(a.code, ' · ', a.name) as title, null as years, null as words,
                            a.created_at, a.plan_id as within_id
                        from\s""" + STANDING_AXES + " where a.id in (:ids)");
            default -> items(GOAL, AXIS, ids, """
                        select g.id, g.city_id, concat(g.code, ' · ', g.name) as title, g.year as years, g.target as words,
                            g.created_at, g.axis_id as within_id
                        from\s""" + STANDING_GOALS + " where g.id in (:ids)");
        };
    }

    private List<SearchItem> items(String kind, @Nullable String withinKind, Set<UUID> ids, String select) {
        return database.sql(select)
                .param("ids", ids)
                .query((row, number) -> item(row, kind, withinKind))
                .list();
    }

    private static SearchItem item(ResultSet row, String kind, @Nullable String withinKind) throws SQLException {
        SearchItem item = new SearchItem(
                        new ThingRef(kind, row.getObject("id", UUID.class)),
                        new CityId(row.getObject("city_id", UUID.class)),
                        Title.of(row.getString("title")),
                        DevelopmentAddresses.plans(SearchItem.CITY),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .saying(row.getString("words"), row.getString("years"));
        return withinKind == null ? item : item.in(new ThingRef(withinKind, row.getObject("within_id", UUID.class)));
    }
}
