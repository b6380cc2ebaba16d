package org.eslabon.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is found of plans and of their actions, which go and come back with them. */
@Component
class PlanSearch implements SearchSource {

    private static final String PLAN = "plan";
    private static final String ACTION = "action";

    private final JdbcClient database;

    PlanSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PLAN, ACTION);
    }

    @Override
    public Set<ThingRef> touchedBy(Change change) {
        if (!change.of(PLAN) || !Set.of("removed", "restored").contains(change.verb())) {
            return SearchSource.super.touchedBy(change);
        }
        Set<ThingRef> touched = new HashSet<>(database.sql("select id from action where plan_id = :plan")
                .param("plan", change.thing().id())
                .query((row, number) -> new ThingRef(ACTION, row.getObject("id", UUID.class)))
                .list());
        touched.add(change.thing());
        return touched;
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return new HashSet<>(database.sql("""
                        select 'plan' as kind, id from action_plan where city_id = :city and removed_at is null
                        union all select 'action', id from action where city_id = :city and removed_at is null""")
                .param("city", city.value())
                .query((row, number) -> new ThingRef(row.getString("kind"), row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return kind.equals(PLAN) ? plans(ids) : actions(ids);
    }

    private List<SearchItem> plans(Set<UUID> ids) {
        return database.sql("""
                        select id, city_id, study_id, title, summary, city_axis, created_at from action_plan
                        where removed_at is null and id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    PlanId id = new PlanId(row.getObject("id", UUID.class));
                    SearchItem item = new SearchItem(
                                    Plan.thing(id),
                                    city(row),
                                    Title.of(row.getString("title")),
                                    PlanAddresses.plan(SearchItem.CITY, id),
                                    made(row))
                            .saying(row.getString("summary"), row.getString("city_axis"));
                    UUID study = row.getObject("study_id", UUID.class);
                    return study == null ? item : item.in(Study.thing(new StudyId(study)));
                })
                .list();
    }

    private List<SearchItem> actions(Set<UUID> ids) {
        return database.sql("""
                        select a.id, a.city_id, a.plan_id, a.title, a.description, a.expected_effect, a.created_at,
                            (select group_concat(m.title order by m.due_on separator ', ') from milestone m
                                where m.action_id = a.id and m.removed_at is null) as milestones,
                            (select group_concat(i.name order by i.created_at separator ', ') from indicator i
                                where i.action_id = a.id and i.removed_at is null) as indicators
                        from action a join action_plan p on p.id = a.plan_id and p.removed_at is null
                        where a.removed_at is null and a.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    ActionId id = new ActionId(row.getObject("id", UUID.class));
                    PlanId plan = new PlanId(row.getObject("plan_id", UUID.class));
                    return new SearchItem(
                                    Action.thing(id),
                                    city(row),
                                    Title.of(row.getString("title")),
                                    PlanAddresses.action(SearchItem.CITY, plan, id),
                                    made(row))
                            .saying(
                                    row.getString("expected_effect"),
                                    row.getString("milestones"),
                                    row.getString("indicators"))
                            .untilWritten(row.getString("description"))
                            .in(Plan.thing(plan));
                })
                .list();
    }

    private static CityId city(ResultSet row) throws SQLException {
        return new CityId(row.getObject("city_id", UUID.class));
    }

    private static Instant made(ResultSet row) throws SQLException {
        return row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
