package org.eslabon.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.glance.Glance;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.spi.CellUses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Effects and scenarios as rows. What was removed, or belongs to what was, is not there. */
@Repository
class EffectRepository {

    private static final String SELECT = """
            select e.*, c.benchmark_id, c.stage, c.component, a.title as action_title, a.plan_id, p.title as plan_title
            from action_effect e
                join action a on a.id = e.action_id and a.removed_at is null
                join action_plan p on p.id = a.plan_id and p.removed_at is null
                join benchmark_cell c on c.id = e.cell_id
                join benchmark b on b.id = c.benchmark_id and b.removed_at is null
            where e.removed_at is null and\
            """;
    private static final String ORDER = " order by p.title, p.id, a.title, a.id, c.position";

    private final JdbcClient database;

    EffectRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Effect> byId(EffectId id) {
        return database.sql(SELECT + " e.id = :id")
                .param("id", id.value())
                .query(EffectRepository::effect)
                .optional();
    }

    List<Effect> ofAction(ActionId action) {
        return database.sql(SELECT + " e.action_id = :action" + ORDER)
                .param("action", action.value())
                .query(EffectRepository::effect)
                .list();
    }

    private record OfPlan(PlanId plan) {}

    List<Effect> ofPlan(PlanId plan) {
        return Glance.onceForAll(
                new OfPlan(plan),
                () -> List.copyOf(database.sql(SELECT + " a.plan_id = :plan" + ORDER)
                        .param("plan", plan.value())
                        .query(EffectRepository::effect)
                        .list()));
    }

    List<Effect> ofBenchmark(BenchmarkId benchmark) {
        return database.sql(SELECT + " c.benchmark_id = :benchmark" + ORDER)
                .param("benchmark", benchmark.value())
                .query(EffectRepository::effect)
                .list();
    }

    /** The action of an effect, removed or not. */
    Optional<ActionId> actionOf(EffectId id) {
        return database.sql("select action_id from action_effect where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(ActionId::new);
    }

    boolean exists(ActionId action, BenchmarkCellId cell) {
        return database.sql("""
                        select count(*) from action_effect
                        where action_id = :action and cell_id = :cell and removed_at is null""")
                        .param("action", action.value())
                        .param("cell", cell.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Lets nobody take the cost away until the transaction ends.
     *
     * @throws NoSuchThing if it is gone by now
     */
    void hold(BenchmarkCellId cell) {
        database.sql("select id from benchmark_cell where id = :id lock in share mode")
                .param("id", cell.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NoSuchThing::new);
    }

    /** The actions that say something of these costs; also those that were taken away, for they can come back. */
    Map<BenchmarkCellId, List<CellUses.Use>> uses(Collection<BenchmarkCellId> cells) {
        Map<BenchmarkCellId, List<CellUses.Use>> uses = new LinkedHashMap<>();
        database.sql("""
                        select e.cell_id, a.title, min(coalesce(e.removed_at, a.removed_at, p.removed_at) is not null) as gone
                        from action_effect e join action a on a.id = e.action_id join action_plan p on p.id = a.plan_id
                        where e.cell_id in (:cells) group by e.cell_id, a.id, a.title order by a.title, a.id""")
                .param("cells", cells.stream().map(BenchmarkCellId::value).toList())
                .query(row -> {
                    uses.computeIfAbsent(
                                    new BenchmarkCellId(row.getObject("cell_id", UUID.class)),
                                    cell -> new ArrayList<>())
                            .add(new CellUses.Use(row.getString("title"), row.getBoolean("gone")));
                });
        return uses;
    }

    void add(EffectId id, ActionId action, BenchmarkCellId cell, BigDecimal expected) {
        database.sql("""
                        insert into action_effect (id, action_id, cell_id, expected, created_at)
                        values (:id, :action, :cell, :expected, utc_timestamp(6))""")
                .param("id", id.value())
                .param("action", action.value())
                .param("cell", cell.value())
                .param("expected", expected)
                .update();
    }

    boolean setRemoved(EffectId id, boolean removed) {
        return setRemoved("action_effect", id.value(), removed);
    }

    boolean setRemoved(GapScenarioId id, boolean removed) {
        return setRemoved("gap_scenario", id.value(), removed);
    }

    private boolean setRemoved(String table, UUID id, boolean removed) {
        String sql = removed
                ? " set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : " set removed_at = null where id = :id and removed_at is not null";
        return database.sql("update " + table + sql).param("id", id).update() == 1;
    }

    /** Another effect of the same action on the same cost was added since this one was removed. */
    boolean isTaken(EffectId removed) {
        return database.sql("""
                        select count(*) from action_effect e join action_effect o
                            on o.action_id = e.action_id and o.cell_id = e.cell_id and o.removed_at is null and o.id <> e.id
                        where e.id = :id""")
                        .param("id", removed.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<GapScenario> scenarios(BenchmarkId benchmark) {
        Map<GapScenarioId, GapScenario> found = new LinkedHashMap<>();
        database.sql("""
                        select s.id, s.name, x.action_id from gap_scenario s
                            left join gap_scenario_action x on x.scenario_id = s.id
                        where s.benchmark_id = :benchmark and s.removed_at is null order by s.created_at, s.id""").param("benchmark", benchmark.value()).query(row -> {
            GapScenarioId id = new GapScenarioId(row.getObject("id", UUID.class));
            GapScenario before = found.get(id);
            Set<ActionId> actions = new LinkedHashSet<>(before == null ? Set.of() : before.actions());
            UUID action = row.getObject("action_id", UUID.class);
            if (action != null) {
                actions.add(new ActionId(action));
            }
            found.put(id, new GapScenario(id, benchmark, row.getString("name"), actions));
        });
        return new ArrayList<>(found.values());
    }

    Optional<BenchmarkId> benchmarkOf(GapScenarioId id) {
        return database.sql("select benchmark_id from gap_scenario where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(BenchmarkId::new);
    }

    String nameOf(GapScenarioId id) {
        return database.sql("select name from gap_scenario where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    void add(GapScenarioId id, BenchmarkId benchmark, String name, Set<ActionId> actions, PersonId by) {
        database.sql("""
                        insert into gap_scenario (id, benchmark_id, name, created_by, created_at)
                        values (:id, :benchmark, :name, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("benchmark", benchmark.value())
                .param("name", name)
                .param("by", by.value())
                .update();
        actions.forEach(
                action -> database.sql("insert into gap_scenario_action (scenario_id, action_id) values (:id, :action)")
                        .param("id", id.value())
                        .param("action", action.value())
                        .update());
    }

    private static Effect effect(ResultSet row, int number) throws SQLException {
        BigDecimal expected = figure(row, "expected");
        return new Effect(
                new EffectId(row.getObject("id", UUID.class)),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getString("action_title"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_title"),
                new BenchmarkId(row.getObject("benchmark_id", UUID.class)),
                new BenchmarkCellId(row.getObject("cell_id", UUID.class)),
                new CellKey(row.getString("stage"), row.getString("component")),
                expected == null ? BigDecimal.ZERO : expected,
                figure(row, "actual"),
                row.getObject("measured_on", LocalDate.class),
                row.getString("evidence"));
    }

    /** A figure as it was typed: the column pads it with zeros. */
    private static @Nullable BigDecimal figure(ResultSet row, String column) throws SQLException {
        BigDecimal padded = row.getBigDecimal(column);
        if (padded == null) {
            return null;
        }
        BigDecimal plain = padded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
