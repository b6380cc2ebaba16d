package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.model.Exact;
import org.eslabon.valuechain.model.gap.Conversion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Benchmarks as rows. What was removed is not there. */
@Repository
class BenchmarkRepository {

    private static final String SELECT = """
            select b.*, x.name as created_by_name from benchmark b join person x on x.id = b.created_by
            where b.removed_at is null and b.\
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Set<String>> NAMES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> NAMED = new TypeReference<>() {};

    private final JdbcClient database;

    BenchmarkRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Benchmark> byId(BenchmarkId id) {
        return database.sql(SELECT + "id = :id")
                .param("id", id.value())
                .query(BenchmarkRepository::benchmark)
                .optional();
    }

    /** Newest first. */
    List<Benchmark> ofStudy(StudyId study) {
        return database.sql(SELECT + "study_id = :study order by b.created_at desc, b.id desc")
                .param("study", study.value())
                .query(BenchmarkRepository::benchmark)
                .list();
    }

    /** The newest benchmark of each study of the city that has one. */
    List<Benchmark> newestOfCity(CityId city) {
        return newest(database.sql(SELECT + "city_id = :which order by b.created_at desc, b.id desc")
                .param("which", city.value()));
    }

    /** The newest benchmark of each of these studies that has one. */
    List<Benchmark> newestOf(Collection<StudyId> studies) {
        return studies.isEmpty()
                ? List.of()
                : newest(database.sql(SELECT + "study_id in (:which) order by b.created_at desc, b.id desc")
                        .param("which", studies.stream().map(StudyId::value).toList()));
    }

    private static List<Benchmark> newest(JdbcClient.StatementSpec newestFirst) {
        Map<StudyId, Benchmark> newest = new LinkedHashMap<>();
        newestFirst
                .query(BenchmarkRepository::benchmark)
                .list()
                .forEach(benchmark -> newest.putIfAbsent(benchmark.study(), benchmark));
        return List.copyOf(newest.values());
    }

    /** The city of a benchmark, removed or not. */
    Optional<CityId> cityOf(BenchmarkId id) {
        return database.sql("select city_id from benchmark where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    Map<Side, Map<String, BigDecimal>> yields(BenchmarkId id) {
        return yields(List.of(id)).getOrDefault(id, Map.of());
    }

    /** Of each of these benchmarks that has any. */
    Map<BenchmarkId, Map<Side, Map<String, BigDecimal>>> yields(Collection<BenchmarkId> ids) {
        Map<BenchmarkId, Map<Side, Map<String, BigDecimal>>> yields = new HashMap<>();
        if (ids.isEmpty()) {
            return yields;
        }
        database.sql("select benchmark_id, side, stage, value from benchmark_yield where benchmark_id in (:ids)")
                .param("ids", ids.stream().map(BenchmarkId::value).toList())
                .query(row -> {
                    yields.computeIfAbsent(
                                    new BenchmarkId(row.getObject("benchmark_id", UUID.class)),
                                    id -> new EnumMap<>(Side.class))
                            .computeIfAbsent(Side.valueOf(row.getString("side")), side -> new HashMap<>())
                            .put(row.getString("stage"), Exact.amount(row.getBigDecimal("value")));
                });
        return yields;
    }

    @Nullable
    BigDecimal yield(BenchmarkId id, Side side, String stage) {
        return yields(id).getOrDefault(side, Map.of()).get(stage);
    }

    void setYield(BenchmarkId id, Side side, String stage, @Nullable BigDecimal value) {
        String sql = value == null
                ? "delete from benchmark_yield where benchmark_id = :id and side = :side and stage = :stage"
                : """
                insert into benchmark_yield (benchmark_id, side, stage, value) values (:id, :side, :stage, :value)
                on duplicate key update value = :value""";
        var statement = database.sql(sql)
                .param("id", id.value())
                .param("side", side.name())
                .param("stage", stage);
        (value == null ? statement : statement.param("value", value)).update();
    }

    Map<Side, Origin> origins(BenchmarkId id) {
        Map<Side, Origin> origins = new EnumMap<>(Side.class);
        database.sql("select * from benchmark_origin where benchmark_id = :id")
                .param("id", id.value())
                .query(row -> {
                    origins.put(
                            Side.valueOf(row.getString("side")),
                            new Origin(
                                    new StudyId(row.getObject("study_id", UUID.class)),
                                    row.getInt("version"),
                                    Exact.amount(row.getBigDecimal("volume")),
                                    row.getString("unit"),
                                    JSON.readValue(row.getString("actors"), NAMES),
                                    JSON.readValue(row.getString("stages"), NAMED)));
                });
        return origins;
    }

    /** A stage of a study has another name: benchmarks made of that version keep theirs for it. */
    void renameStage(StudyId study, int version, String from, String to) {
        database.sql("""
                        select benchmark_id, side, stages from benchmark_origin
                        where study_id = :study and version = :version for update""")
                .param("study", study.value())
                .param("version", version)
                .query()
                .listOfRows()
                .forEach(row -> {
                    Map<String, String> stages = new HashMap<>(JSON.readValue(row.get("stages") + "", NAMED));
                    String called = stages.remove(from);
                    stages.put(to, called == null ? from : called);
                    database.sql(
                                    "update benchmark_origin set stages = :stages where benchmark_id = :id and side = :side")
                            .param("stages", JSON.writeValueAsString(stages))
                            .param("id", row.get("benchmark_id"))
                            .param("side", row.get("side"))
                            .update();
                });
    }

    /** Lets nobody else change the benchmark as a whole until the transaction ends. */
    void lock(BenchmarkId id) {
        database.sql("select id from benchmark where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void setBasis(BenchmarkId id, Basis basis) {
        basis(database.sql("""
                                update benchmark set local_year = :localYear, comparator_currency = :comparatorCurrency,
                                    comparator_year = :comparatorYear, index_from = :indexFrom, index_to = :indexTo,
                                    index_source = :indexSource, rate = :rate, rate_on = :rateOn,
                                    rate_source = :rateSource, units = :units
                                where id = :id""").param("id", id.value()), basis).update();
    }

    private static JdbcClient.StatementSpec basis(JdbcClient.StatementSpec statement, Basis basis) {
        Conversion conversion = basis.conversion();
        return statement
                .param("localYear", basis.localYear())
                .param("comparatorCurrency", basis.comparatorCurrency())
                .param("comparatorYear", basis.comparatorYear())
                .param("indexFrom", conversion.indexFrom())
                .param("indexTo", conversion.indexTo())
                .param("indexSource", conversion.indexSource())
                .param("rate", conversion.rate())
                .param("rateOn", conversion.rateOn())
                .param("rateSource", conversion.rateSource())
                .param("units", conversion.units());
    }

    private void addOrigin(BenchmarkId id, Side side, Origin origin) {
        database.sql("""
                        insert into benchmark_origin (benchmark_id, side, study_id, version, volume, unit, actors, stages)
                        values (:id, :side, :study, :version, :volume, :unit, :actors, :stages)""")
                .param("id", id.value())
                .param("side", side.name())
                .param("study", origin.study().value())
                .param("version", origin.version())
                .param("volume", origin.volume())
                .param("unit", origin.unit())
                .param("actors", JSON.writeValueAsString(origin.actors()))
                .param("stages", JSON.writeValueAsString(origin.stages()))
                .update();
    }

    void add(BenchmarkId id, CityId city, NewBenchmark benchmark, PersonId by) {
        basis(
                        database.sql("""
                                insert into benchmark (id, city_id, study_id, comparator, unit, currency, local_year,
                                    comparator_currency, comparator_year, index_from, index_to, index_source, rate,
                                    rate_on, rate_source, units, created_by, created_at)
                                values (:id, :city, :study, :comparator, :unit, :currency, :localYear,
                                    :comparatorCurrency, :comparatorYear, :indexFrom, :indexTo, :indexSource, :rate,
                                    :rateOn, :rateSource, :units, :by, utc_timestamp(6))""")
                                .param("id", id.value())
                                .param("city", city.value())
                                .param("study", benchmark.study().value())
                                .param("comparator", benchmark.comparator())
                                .param("unit", benchmark.unit())
                                .param("currency", benchmark.currency())
                                .param("by", by.value()),
                        benchmark.basis())
                .update();
        benchmark.origins().forEach((side, origin) -> addOrigin(id, side, origin));
    }

    boolean setRemoved(BenchmarkId id, boolean removed) {
        String sql = removed
                ? "update benchmark set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update benchmark set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    private static @Nullable BigDecimal amount(ResultSet row, String column) throws SQLException {
        BigDecimal stored = row.getBigDecimal(column);
        return stored == null ? null : Exact.amount(stored);
    }

    private static Benchmark benchmark(ResultSet row, int number) throws SQLException {
        return new Benchmark(
                new BenchmarkId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                new StudyId(row.getObject("study_id", UUID.class)),
                row.getString("comparator"),
                row.getString("unit"),
                row.getString("currency"),
                basis(row),
                row.getString("created_by_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return new Basis(
                row.getObject("local_year", Integer.class),
                row.getString("comparator_currency"),
                row.getObject("comparator_year", Integer.class),
                new Conversion(
                        amount(row, "index_from"),
                        amount(row, "index_to"),
                        row.getString("index_source"),
                        amount(row, "rate"),
                        row.getObject("rate_on", LocalDate.class),
                        row.getString("rate_source"),
                        amount(row, "units")));
    }
}
