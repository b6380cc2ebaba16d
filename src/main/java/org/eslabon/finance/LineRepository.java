package org.eslabon.finance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Payment;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines with their amounts as rows. What was removed, or is for a removed action or plan, is not there. */
@Repository
class LineRepository {

    private static final String LINES = " from financing_line l ";
    private static final String AMOUNTS = " from financing_amount m join financing_line l on l.id = m.line_id ";
    private static final String PAYMENTS = " from disbursement d join financing_line l on l.id = d.line_id ";
    private static final String STANDING = """
                join action_plan p on p.id = l.plan_id and p.removed_at is null
                left join action a on a.id = l.action_id
                join funding_source s on s.id = l.source_id
            where l.removed_at is null and (l.action_id is null or a.removed_at is null) and \
            """;

    private final JdbcClient database;

    LineRepository(JdbcClient database) {
        this.database = database;
    }

    /** What a source promises to an action or plan in a year, in its own money. */
    record YearPledge(
            SourceId source, PlanId plan, @Nullable ActionId action, int year, BigDecimal amount) {}

    /** By source and means. */
    List<FinancingLine> ofPlan(PlanId plan) {
        return found("l.plan_id in (:keys)", List.of(plan.value()));
    }

    List<FinancingLine> ofAction(ActionId action) {
        return found("l.action_id in (:keys)", List.of(action.value()));
    }

    List<FinancingLine> ofCity(CityId city) {
        return found("l.city_id in (:keys)", List.of(city.value()));
    }

    Optional<FinancingLine> byId(LineId id) {
        return found("l.id in (:keys)", List.of(id.value())).stream().findFirst();
    }

    private List<FinancingLine> found(String where, List<UUID> keys) {
        Map<UUID, Map<Stage, SortedMap<Integer, BigDecimal>>> amounts = new HashMap<>();
        database.sql("select m.*" + AMOUNTS + STANDING + where)
                .param("keys", keys)
                .query(row -> {
                    amounts.computeIfAbsent(row.getObject("line_id", UUID.class), id -> new HashMap<>())
                            .computeIfAbsent(Stage.valueOf(row.getString("stage")), stage -> new TreeMap<>())
                            .put(row.getInt("year"), row.getBigDecimal("amount"));
                });
        Map<UUID, List<Payment>> payments = new HashMap<>();
        database.sql("select d.line_id, d.paid_on, sum(d.amount) as amount"
                        + PAYMENTS + STANDING + where
                        + " and d.reversed_at is null group by d.line_id, d.paid_on order by d.paid_on")
                .param("keys", keys)
                .query(row -> {
                    payments.computeIfAbsent(row.getObject("line_id", UUID.class), id -> new ArrayList<>())
                            .add(new Payment(
                                    row.getObject("paid_on", LocalDate.class), row.getBigDecimal("amount"), false));
                });
        return database.sql("select l.*, p.title as plan_title, p.from_year, p.to_year, a.title as action_title,"
                        + " s.name as source_name" + LINES + STANDING + where + " order by s.name, l.means, l.id")
                .param("keys", keys)
                .query((row, number) -> line(row, amounts, payments))
                .list();
    }

    /** What these sources promise in the whole city. */
    List<YearPledge> pledges(Collection<SourceId> sources) {
        return sources.isEmpty()
                ? List.of()
                : database.sql("select l.source_id, l.plan_id, l.action_id, m.year, sum(m.amount) as amount"
                                + AMOUNTS + STANDING
                                + "l.source_id in (:sources) and m.stage = 'PLEDGED'"
                                + " group by l.source_id, l.plan_id, l.action_id, m.year")
                        .param("sources", sources.stream().map(SourceId::value).toList())
                        .query((row, number) -> new YearPledge(
                                new SourceId(row.getObject("source_id", UUID.class)),
                                new PlanId(row.getObject("plan_id", UUID.class)),
                                action(row),
                                row.getInt("year"),
                                row.getBigDecimal("amount")))
                        .list();
    }

    /** The budgets of these plans and of their actions, in the money of the city; what has none is missing. */
    Map<TypedId, BigDecimal> budgets(Collection<PlanId> plans) {
        Map<TypedId, BigDecimal> budgets = new HashMap<>();
        if (plans.isEmpty()) {
            return budgets;
        }
        database.sql("""
                        select id, plan_id, budget from action
                        where plan_id in (:plans) and removed_at is null and budget is not null""")
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query(row -> {
                    BigDecimal budget = row.getBigDecimal("budget");
                    budgets.put(new ActionId(row.getObject("id", UUID.class)), budget);
                    budgets.merge(new PlanId(row.getObject("plan_id", UUID.class)), budget, BigDecimal::add);
                });
        return budgets;
    }

    /** The budgets of the actions of a city's plans. */
    List<BigDecimal> budgetsOf(CityId city) {
        return database.sql("""
                        select a.budget from action a join action_plan p on p.id = a.plan_id and p.removed_at is null
                        where a.city_id = :city and a.removed_at is null and a.budget is not null""")
                .param("city", city.value())
                .query(BigDecimal.class)
                .list();
    }

    /** The city and source of a line, removed or not. */
    Optional<Whereabouts> whereabouts(LineId id) {
        return database.sql("select city_id, source_id from financing_line where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Whereabouts(
                        new CityId(row.getObject("city_id", UUID.class)),
                        new SourceId(row.getObject("source_id", UUID.class))))
                .optional();
    }

    record Whereabouts(CityId city, SourceId source) {}

    /** The city of an action that is there. */
    Optional<CityId> cityOf(ActionId action) {
        return database.sql("""
                        select a.city_id from action a join action_plan p on p.id = a.plan_id and p.removed_at is null
                        where a.id = :id and a.removed_at is null""")
                .param("id", action.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Those of the actions that belong to the plan and are there. */
    List<ActionId> actionsOf(PlanId plan, Collection<ActionId> actions) {
        return actions.isEmpty()
                ? List.of()
                : database.sql("""
                                select id from action
                                where plan_id = :plan and id in (:actions) and removed_at is null
                                order by starts_on is null, starts_on, created_at, id""")
                        .param("plan", plan.value())
                        .param("actions", actions.stream().map(ActionId::value).toList())
                        .query((row, number) -> new ActionId(row.getObject("id", UUID.class)))
                        .list();
    }

    /** Whether the source already has such a line. */
    boolean exists(Subject subject, SourceId source, Means means) {
        return database.sql("""
                        select count(*) from financing_line where subject = :subject and source_id = :source
                            and means = :means and removed_at is null""")
                        .param(
                                "subject",
                                subject.action() == null
                                        ? subject.plan().value()
                                        : subject.action().value())
                        .param("source", source.value())
                        .param("means", means.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether a line like this one, which was removed, stands in its place. */
    boolean replaced(LineId id) {
        return database.sql("""
                        select count(*) from financing_line gone join financing_line l on l.subject = gone.subject
                            and l.source_id = gone.source_id and l.means = gone.means and l.removed_at is null
                        where gone.id = :id and gone.removed_at is not null""").param("id", id.value()).query(Integer.class).single() > 0;
    }

    void add(
            LineId id,
            CityId city,
            Subject subject,
            SourceId source,
            Means means,
            @Nullable String valuation,
            PersonId by) {
        database.sql("""
                        insert into financing_line (id, city_id, plan_id, action_id, source_id, means, valuation,
                            created_by, created_at)
                        values (:id, :city, :plan, :action, :source, :means, :valuation, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", city.value())
                .param("plan", subject.plan().value())
                .param(
                        "action",
                        subject.action() == null ? null : subject.action().value())
                .param("source", source.value())
                .param("means", means.name())
                .param("valuation", valuation)
                .param("by", by.value())
                .update();
    }

    void set(LineId id, Stage stage, int year, @Nullable BigDecimal amount) {
        if (amount == null) {
            database.sql("delete from financing_amount where line_id = :id and stage = :stage and year = :year")
                    .param("id", id.value())
                    .param("stage", stage.name())
                    .param("year", year)
                    .update();
            return;
        }
        database.sql("""
                        insert into financing_amount (line_id, stage, year, amount)
                        values (:id, :stage, :year, :amount) on duplicate key update amount = :amount""")
                .param("id", id.value())
                .param("stage", stage.name())
                .param("year", year)
                .param("amount", amount)
                .update();
    }

    /** Writes what is wanted if the line still says what was seen. */
    boolean setValuation(LineId id, @Nullable String seen, @Nullable String wanted) {
        return database.sql("update financing_line set valuation = :wanted where id = :id and valuation <=> :seen")
                        .param("wanted", wanted)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean setRemoved(LineId id, boolean removed) {
        return database.sql("update financing_line set removed_at = "
                                + (removed
                                        ? "utc_timestamp(6) where removed_at is null"
                                        : "null where removed_at is not null")
                                + " and id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static FinancingLine line(
            ResultSet row,
            Map<UUID, Map<Stage, SortedMap<Integer, BigDecimal>>> amounts,
            Map<UUID, List<Payment>> payments)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<Stage, SortedMap<Integer, BigDecimal>> byStage = amounts.getOrDefault(id, Map.of());
        return new FinancingLine(
                new LineId(id),
                new CityId(row.getObject("city_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_title"),
                row.getInt("from_year"),
                row.getInt("to_year"),
                action(row),
                row.getString("action_title"),
                new SourceId(row.getObject("source_id", UUID.class)),
                row.getString("source_name"),
                Means.valueOf(row.getString("means")),
                row.getString("valuation"),
                byStage.getOrDefault(Stage.PLEDGED, new TreeMap<>()),
                byStage.getOrDefault(Stage.COMMITTED, new TreeMap<>()),
                payments.getOrDefault(id, List.of()));
    }

    private static @Nullable ActionId action(ResultSet row) throws SQLException {
        UUID action = row.getObject("action_id", UUID.class);
        return action == null ? null : new ActionId(action);
    }
}
