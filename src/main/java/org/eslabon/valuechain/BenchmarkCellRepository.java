package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Exact;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The costs of benchmarks, and what obstacles claim of them, as rows. */
@Repository
class BenchmarkCellRepository {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    BenchmarkCellRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Optional<BenchmarkId> benchmarkOf(BenchmarkCellId cell) {
        return database.sql("select benchmark_id from benchmark_cell where id = :id")
                .param("id", cell.value())
                .query(UUID.class)
                .optional()
                .map(BenchmarkId::new);
    }

    List<BenchmarkSheet.Cell> ofBenchmark(BenchmarkId id) {
        return cells("benchmark_id = :id", id.value());
    }

    /** Of each of these benchmarks, in its order. */
    Map<BenchmarkId, List<BenchmarkSheet.Cell>> ofBenchmarks(Collection<BenchmarkId> ids) {
        Map<BenchmarkId, List<BenchmarkSheet.Cell>> cells = new HashMap<>();
        if (ids.isEmpty()) {
            return cells;
        }
        database.sql("select * from benchmark_cell where benchmark_id in (:ids) order by position")
                .param("ids", ids.stream().map(BenchmarkId::value).toList())
                .query(row -> {
                    cells.computeIfAbsent(
                                    new BenchmarkId(row.getObject("benchmark_id", UUID.class)), id -> new ArrayList<>())
                            .add(cell(row));
                });
        return cells;
    }

    private List<BenchmarkSheet.Cell> cells(String which, UUID id) {
        return database.sql("select * from benchmark_cell where " + which + " order by position")
                .param("id", id)
                .query((row, number) -> cell(row))
                .list();
    }

    private static BenchmarkSheet.Cell cell(ResultSet row) throws SQLException {
        return new BenchmarkSheet.Cell(
                new BenchmarkCellId(row.getObject("id", UUID.class)),
                new GapCell(
                        new CellKey(row.getString("stage"), row.getString("component")),
                        cost(row, "local"),
                        cost(row, "comparator")),
                item(row.getString("item")));
    }

    private static @Nullable AccountItem item(@Nullable String name) {
        return name == null ? null : AccountItem.valueOf(name);
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

    void add(BenchmarkId id, NewBenchmark benchmark) {
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

    /** Anywhere, until {@link #arrange} puts it where it belongs. */
    void add(BenchmarkId id, BenchmarkCellId cell, Renewal.Added added) {
        database.sql("""
                        insert into benchmark_cell (id, benchmark_id, position, stage, component, local_cost,
                            comparator_cost, item)
                        values (:id, :benchmark, 0, :stage, :component, :local, :comparator, :item)""")
                .param("id", cell.value())
                .param("benchmark", id.value())
                .param("stage", added.key().stage())
                .param("component", added.key().component())
                .param("local", added.local())
                .param("comparator", added.comparator())
                .param("item", added.item().name())
                .update();
    }

    /** A cell that nothing refers to. */
    void remove(BenchmarkCellId cell) {
        database.sql("delete from benchmark_cell where id = :id")
                .param("id", cell.value())
                .update();
    }

    void arrange(List<BenchmarkCellId> cells) {
        int[] position = {0};
        batches.batchUpdate("update benchmark_cell set position = ? where id = ?", cells, cells.size(), (row, cell) -> {
            row.setInt(1, position[0]++);
            row.setObject(2, cell.value());
        });
    }

    /** Lets nobody claim of any cell of the benchmark, or tie anything to it, until the transaction ends. */
    void lock(BenchmarkId id) {
        database.sql("select id from benchmark_cell where benchmark_id = :id order by id for update")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }

    String component(BenchmarkCellId cell) {
        return database.sql("select component from benchmark_cell where id = :id")
                .param("id", cell.value())
                .query(String.class)
                .single();
    }

    /**
     * Lets nobody else claim of the cell until the transaction ends.
     *
     * @throws NoSuchThing if it is gone by now
     */
    void lock(BenchmarkCellId cell) {
        database.sql("select id from benchmark_cell where id = :id for update")
                .param("id", cell.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NoSuchThing::new);
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
}
