package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.model.Exact;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Benchmarks as rows. What was removed is not there. */
@Repository
class BenchmarkRepository {

    private static final String SELECT = """
            select b.*, x.name as created_by_name from benchmark b join person x on x.id = b.created_by
            where b.removed_at is null and b.\
            """;

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
                                cost(row, "comparator"))))
                .list();
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
        database.sql("""
                        insert into benchmark (id, city_id, study_id, comparator, unit, currency, created_by, created_at)
                        values (:id, :city, :study, :comparator, :unit, :currency, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("study", benchmark.study().value())
                .param("comparator", benchmark.comparator())
                .param("unit", benchmark.unit())
                .param("currency", benchmark.currency())
                .param("by", by.value())
                .update();
        addCells(id, benchmark.costs());
    }

    private void addCells(BenchmarkId id, GapMatrix costs) {
        List<GapCell> cells = costs.cells();
        int[] position = {0};
        batches.batchUpdate("""
                        insert into benchmark_cell (id, benchmark_id, position, stage, component, local_cost, local_price,
                            local_quantity, comparator_cost, comparator_price, comparator_quantity)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", cells, cells.size(), (row, cell) -> {
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
                row.getString("created_by_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
