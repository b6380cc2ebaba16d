package org.eslabon.valuechain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eslabon.search.spi.SearchItem;
import org.eslabon.search.spi.SearchSource;
import org.eslabon.search.spi.Title;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is found of studies (as their last version says), obstacles and benchmarks. */
@Component
class ChainSearch implements SearchSource {

    private static final String STUDY = "study";
    private static final String OBSTACLE = "obstacle";
    private static final String BENCHMARK = "benchmark";

    private final JdbcClient database;

    ChainSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(STUDY, OBSTACLE, BENCHMARK);
    }

    @Override
    public Set<ThingRef> in(CityId city) {
        return new HashSet<>(database.sql("""
                        select 'study' as kind, id from study where city_id = :city
                        union all select 'obstacle', id from obstacle where city_id = :city
                        union all select 'benchmark', id from benchmark where city_id = :city and removed_at is null""")
                .param("city", city.value())
                .query((row, number) -> new ThingRef(row.getString("kind"), row.getObject("id", UUID.class)))
                .list());
    }

    @Override
    public List<SearchItem> items(String kind, Set<UUID> ids) {
        return switch (kind) {
            case STUDY -> studies(ids);
            case OBSTACLE -> obstacles(ids);
            default -> benchmarks(ids);
        };
    }

    private List<SearchItem> studies(Set<UUID> ids) {
        return database.sql("""
                        select s.id, s.city_id, s.name, s.created_at, v.country, v.commodity, v.chain_name,
                            v.reference_year, v.notes,
                            (select group_concat(concat_ws(': ', g.name, g.description) order by g.position separator '\\n')
                                from study_stage g where g.study_id = v.study_id and g.version = v.number) as stages,
                            (select group_concat(a.name order by a.position separator ', ')
                                from study_actor a where a.study_id = v.study_id and a.version = v.number) as actors
                        from study s left join study_version v on v.study_id = s.id
                            and v.number = (select max(x.number) from study_version x where x.study_id = s.id)
                        where s.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    StudyId id = new StudyId(row.getObject("id", UUID.class));
                    return new SearchItem(
                                    Study.thing(id),
                                    city(row),
                                    Title.of(row.getString("name")),
                                    StudyAddresses.of(SearchItem.CITY, id),
                                    made(row))
                            .saying(
                                    row.getString("commodity"),
                                    row.getString("chain_name"),
                                    row.getString("country"),
                                    row.getString("reference_year"),
                                    row.getString("notes"),
                                    row.getString("stages"),
                                    row.getString("actors"));
                })
                .list();
    }

    private List<SearchItem> obstacles(Set<UUID> ids) {
        return database.sql("""
                        select id, city_id, study_id, statement, stage, evidence, created_at from obstacle
                        where id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    ObstacleId id = new ObstacleId(row.getObject("id", UUID.class));
                    return new SearchItem(
                                    Obstacle.thing(id),
                                    city(row),
                                    Title.of(row.getString("statement")),
                                    ObstacleAddresses.of(SearchItem.CITY, id),
                                    made(row))
                            .saying(row.getString("stage"), row.getString("evidence"))
                            .in(Study.thing(new StudyId(row.getObject("study_id", UUID.class))));
                })
                .list();
    }

    private List<SearchItem> benchmarks(Set<UUID> ids) {
        return database.sql("""
                        select b.id, b.city_id, b.study_id, b.comparator, b.unit, b.created_at,
                            (select group_concat(concat_ws(': ', nullif(c.stage, ''), c.component)
                                    order by c.position separator ', ')
                                from benchmark_cell c where c.benchmark_id = b.id) as costs
                        from benchmark b where b.removed_at is null and b.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> {
                    StudyId study = new StudyId(row.getObject("study_id", UUID.class));
                    return new SearchItem(
                                    Benchmark.thing(new BenchmarkId(row.getObject("id", UUID.class))),
                                    city(row),
                                    Title.of(row.getString("comparator")),
                                    StudyAddresses.gap(SearchItem.CITY, study),
                                    made(row))
                            .saying(row.getString("unit"), row.getString("costs"))
                            .in(Study.thing(study));
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
