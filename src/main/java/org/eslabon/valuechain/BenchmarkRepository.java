package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Exact;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private final JdbcTemplate batches;

    BenchmarkRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
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
        Map<StudyId, Benchmark> newest = new LinkedHashMap<>();
        database.sql(SELECT + "city_id = :city order by b.created_at desc, b.id desc")
                .param("city", city.value())
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

    Optional<BenchmarkId> of(BenchmarkCellId cell) {
        return database.sql("select benchmark_id from benchmark_cell where id = :id")
                .param("id", cell.value())
                .query(UUID.class)
                .optional()
                .map(BenchmarkId::new);
    }

    List<BenchmarkSheet.Cell> cells(BenchmarkId id) {
        return cells("benchmark_id = :id", id.value());
    }

    private List<BenchmarkSheet.Cell> cells(String which, UUID id) {
        return database.sql("select * from benchmark_cell where " + which + " order by position")
                .param("id", id)
                .query((row, number) -> new BenchmarkSheet.Cell(
                        new BenchmarkCellId(row.getObject("id", UUID.class)),
                        new GapCell(
                                new CellKey(row.getString("stage"), row.getString("component")),
                                cost(row, "local"),
                                cost(row, "comparator")),
                        item(row.getString("item"))))
                .list();
    }

    private static @Nullable AccountItem item(@Nullable String name) {
        return name == null ? null : AccountItem.valueOf(name);
    }

    Map<Side, Map<String, BigDecimal>> yields(BenchmarkId id) {
        Map<Side, Map<String, BigDecimal>> yields = new EnumMap<>(Side.class);
        database.sql("select side, stage, value from benchmark_yield where benchmark_id = :id")
                .param("id", id.value())
                .query(row -> {
                    yields.computeIfAbsent(Side.valueOf(row.getString("side")), side -> new HashMap<>())
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

    List<Claim<ObstacleId>> claims(BenchmarkId id) {
        return database.sql("""
                        select c.stage, c.component, a.obstacle_id, a.weight from benchmark_claim a
                            join benchmark_cell c on c.id = a.cell_id
                        where c.benchmark_id = :id order by c.position, a.obstacle_id""")
                .param("id", id.value())
                .query((row, number) -> new Claim<>(
                        new ObstacleId(row.getObject("obstacle_id", UUID.class)),
                        new CellKey(row.getString("stage"), row.getString("component")),
                        Exact.amount(row.getBigDecimal("weight"))))
                .list();
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
        addCells(id, benchmark);
        benchmark.origins().forEach((side, origin) -> addOrigin(id, side, origin));
    }

    private void addCells(BenchmarkId id, NewBenchmark benchmark) {
        List<GapCell> cells = benchmark.costs().cells();
        int[] position = {0};
        batches.batchUpdate("""
                        insert into benchmark_cell (id, benchmark_id, position, stage, component, local_cost, local_price,
                            local_quantity, comparator_cost, comparator_price, comparator_quantity, item)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", cells, cells.size(), (row, cell) -> {
            row.setObject(1, BenchmarkCellId.next().value());
            row.setObject(2, id.value());
            row.setInt(3, position[0]++);
            row.setString(4, cell.key().stage());
            row.setString(5, cell.key().component());
            row.setBigDecimal(6, cell.local().cost());
            row.setBigDecimal(7, cell.local().price());
            row.setBigDecimal(8, cell.local().quantity());
            row.setBigDecimal(9, cell.comparator().cost());
            row.setBigDecimal(10, cell.comparator().price());
            row.setBigDecimal(11, cell.comparator().quantity());
            AccountItem item = benchmark.items().get(cell.key());
            row.setString(12, item == null ? null : item.name());
        });
    }

    boolean setRemoved(BenchmarkId id, boolean removed) {
        String sql = removed
                ? "update benchmark set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update benchmark set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    String component(BenchmarkCellId cell) {
        return database.sql("select component from benchmark_cell where id = :id")
                .param("id", cell.value())
                .query(String.class)
                .single();
    }

    /** Lets nobody else claim of the cell until the transaction ends. */
    void lock(BenchmarkCellId cell) {
        database.sql("select id from benchmark_cell where id = :id for update")
                .param("id", cell.value())
                .query(UUID.class)
                .optional();
    }

    @Nullable
    BigDecimal cost(BenchmarkCellId cell, CostItem item) {
        return cells("id = :id", cell.value()).stream()
                .findFirst()
                .map(found -> item.of(found.gap()))
                .orElse(null);
    }

    /** Writes a cost if the cell still holds what was seen, null being unknown; says whether it did. */
    boolean setCost(BenchmarkCellId cell, CostItem item, @Nullable BigDecimal seen, @Nullable BigDecimal wanted) {
        String column = item.column();
        return database.sql("update benchmark_cell set " + column + " = :wanted where id = :id and " + column
                                + " <=> :seen")
                        .param("wanted", wanted)
                        .param("id", cell.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    @Nullable
    BigDecimal claim(BenchmarkCellId cell, ObstacleId obstacle) {
        return database.sql("select weight from benchmark_claim where cell_id = :cell and obstacle_id = :obstacle")
                .param("cell", cell.value())
                .param("obstacle", obstacle.value())
                .query(BigDecimal.class)
                .optional()
                .map(Exact::amount)
                .orElse(null);
    }

    /** What the other obstacles claim of the cell. */
    BigDecimal claimedByOthers(BenchmarkCellId cell, ObstacleId obstacle) {
        return database.sql("""
                        select coalesce(sum(weight), 0) from benchmark_claim
                        where cell_id = :cell and obstacle_id <> :obstacle""")
                .param("cell", cell.value())
                .param("obstacle", obstacle.value())
                .query(BigDecimal.class)
                .single();
    }

    void setClaim(BenchmarkCellId cell, ObstacleId obstacle, @Nullable BigDecimal weight) {
        String sql =
                weight == null ? "delete from benchmark_claim where cell_id = :cell and obstacle_id = :obstacle" : """
                insert into benchmark_claim (cell_id, obstacle_id, weight) values (:cell, :obstacle, :weight)
                on duplicate key update weight = :weight""";
        var statement = database.sql(sql).param("cell", cell.value()).param("obstacle", obstacle.value());
        (weight == null ? statement : statement.param("weight", weight)).update();
    }

    private static UnitCost cost(ResultSet row, String side) throws SQLException {
        return new UnitCost(amount(row, side + "_cost"), amount(row, side + "_price"), amount(row, side + "_quantity"));
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
