package org.eslabon.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.plan.PlanId;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is found of sources that give to no plan yet; those that do are found with its financing. Every financing page of a
 * city lists them, so that of its newest plan is where one is led.
 */
@Component
class IdleSourceSearch implements SearchSource {

    private static final String SOURCE = "funding-source";

    private final JdbcClient database;

    IdleSourceSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(SOURCE);
    }

    @Override
    public Set<ThingRef> touchedBy(Change change) {
        UUID id = change.thing().id();
        return switch (change.thing().kind()) {
            case SOURCE -> Set.of(change.thing());
            case "financing-line" -> sources("id in (select source_id from financing_line where id = :id)", id);
            case "organisation" -> sources("organisation_id = :id", id);
            case "action" ->
                comesOrGoes(change)
                        ? sources("id in (select source_id from financing_line where action_id = :id)", id)
                        : Set.of();
            case "plan" ->
                comesOrGoes(change)
                        ? sources("city_id = (select city_id from action_plan where id = :id)", id)
                        : Set.of();
            default -> Set.of();
        };
    }

    private static boolean comesOrGoes(Change change) {
        return Set.of("created", "removed", "restored").contains(change.verb());
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return sources("city_id = :id", city.value());
    }

    private Set<ThingRef> sources(String which, UUID id) {
        return new HashSet<>(database.sql("select id from funding_source where removed_at is null and " + which)
                .param("id", id)
                .query((row, number) -> new ThingRef(SOURCE, row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return database.sql("""
                        select s.*, coalesce(o.name, s.provider) as giver,
                            (select group_concat(c.reason order by c.basis separator '\\n')
                                from funding_cap c where c.source_id = s.id) as caps,
                            (select p.id from action_plan p where p.city_id = s.city_id and p.removed_at is null
                                order by p.created_at desc, p.id desc limit 1) as plan_id
                        from funding_source s left join organisation o on o.id = s.organisation_id
                        where s.removed_at is null and s.id in (:ids) and not exists (select * from financing_line l
                                join action_plan p on p.id = l.plan_id and p.removed_at is null
                                left join action a on a.id = l.action_id
                            where l.source_id = s.id and l.removed_at is null
                                and (l.action_id is null or a.removed_at is null))
                        having plan_id is not null""").param("ids", ids).query(IdleSourceSearch::item).list();
    }

    private static SearchItem item(ResultSet row, int number) throws SQLException {
        return new SearchItem(
                        new ThingRef(SOURCE, row.getObject("id", UUID.class)),
                        new CityId(row.getObject("city_id", UUID.class)),
                        Title.of(row.getString("name")),
                        FinanceAddresses.ofPlan(SearchItem.CITY, new PlanId(row.getObject("plan_id", UUID.class))),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .saying(
                        row.getString("giver"),
                        row.getString("approval_reference"),
                        row.getString("conditions"),
                        row.getString("caps"));
    }
}
