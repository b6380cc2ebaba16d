package org.eslabon.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanId;
import org.eslabon.search.spi.Change;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is found of the financing of a plan: its sources with their conditions, and the papers of its payments. It is called
 * as its sources are; amounts are not looked for.
 */
@Component
class FinancingSearch implements SearchSource {

    /** A thing of the search alone; it has the identity of its plan. */
    private static final String FINANCING = "financing";

    private final JdbcClient database;

    FinancingSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FINANCING);
    }

    @Override
    public Set<ThingRef> touchedBy(Change change) {
        boolean comesOrGoes = Set.of("removed", "restored").contains(change.verb());
        UUID id = change.thing().id();
        return switch (change.thing().kind()) {
            case FINANCING -> Set.of(change.thing());
            case "financing-line" -> plans("id = :id", id);
            case "funding-source" -> plans("source_id = :id", id);
            case "organisation" ->
                plans("source_id in (select id from funding_source where organisation_id = :id)", id);
            case "plan" -> comesOrGoes ? plans("plan_id = :id", id) : Set.of();
            case "action" -> comesOrGoes ? plans("action_id = :id", id) : Set.of();
            default -> Set.of();
        };
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return plans("city_id = :id and removed_at is null", city.value());
    }

    private Set<ThingRef> plans(String ofLines, UUID id) {
        return new HashSet<>(database.sql("select distinct plan_id from financing_line where " + ofLines)
                .param("id", id)
                .query((row, number) -> new ThingRef(FINANCING, row.getObject("plan_id", UUID.class)))
                .list());
    }

    /** What one source is to one plan. */
    private record Giving(PlanId plan, CityId city, String source, String words, Instant latest) {}

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return giving(ids).stream().collect(Collectors.groupingBy(Giving::plan)).values().stream()
                .map(FinancingSearch::item)
                .toList();
    }

    private List<Giving> giving(Set<UUID> plans) {
        return database.sql("""
                        select l.plan_id, l.city_id, s.name, coalesce(o.name, s.provider) as giver, s.approval_reference,
                            s.conditions, group_concat(l.valuation order by l.id separator '\\n') as valuations,
                            (select group_concat(c.reason order by c.basis separator '\\n')
                                from funding_cap c where c.source_id = s.id) as caps,
                            group_concat(d.papers order by l.id separator '\\n') as papers,
                            greatest(max(l.created_at), coalesce(max(d.latest), max(l.created_at))) as latest
                        from financing_line l
                            join funding_source s on s.id = l.source_id
                            join action_plan p on p.id = l.plan_id and p.removed_at is null
                            left join organisation o on o.id = s.organisation_id
                            left join action a on a.id = l.action_id
                            left join (select line_id, max(coalesce(reversed_at, entered_at)) as latest,
                                    group_concat(concat_ws(', ', document, note, reversal_reason)
                                        order by entered_at, id separator '\\n') as papers
                                from disbursement
                                where line_id in (select id from financing_line where plan_id in (:plans))
                                group by line_id) d on d.line_id = l.id
                        where l.removed_at is null and (l.action_id is null or a.removed_at is null)
                            and l.plan_id in (:plans)
                        group by l.plan_id, s.id order by l.plan_id, s.name, s.id""")
                .param("plans", plans)
                .query(FinancingSearch::giving)
                .list();
    }

    private static Giving giving(ResultSet row, int number) throws SQLException {
        String source = row.getString("name");
        return new Giving(
                new PlanId(row.getObject("plan_id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                source,
                joined(
                        source + ": " + row.getString("giver"),
                        row.getString("approval_reference"),
                        row.getString("conditions"),
                        row.getString("caps"),
                        row.getString("valuations"),
                        row.getString("papers")),
                row.getObject("latest", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining("\n"));
    }

    private static SearchItem item(Collection<Giving> sources) {
        Giving first = sources.iterator().next();
        return new SearchItem(
                        new ThingRef(FINANCING, first.plan().value()),
                        first.city(),
                        Title.of(sources.stream().map(Giving::source).collect(Collectors.joining(" · "))),
                        FinanceAddresses.ofPlan(SearchItem.CITY, first.plan()),
                        sources.stream()
                                .map(Giving::latest)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                .saying(sources.stream().map(Giving::words).collect(Collectors.joining("\n")))
                .in(Plan.thing(first.plan()));
    }
}
