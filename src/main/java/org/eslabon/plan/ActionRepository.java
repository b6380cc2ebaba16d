package org.eslabon.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.glance.Glance;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.ObstacleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions as rows. What was removed, or belongs to a removed plan, is not there. */
@Repository
class ActionRepository {

    private static final String FROM = """
            from action a
                join action_plan p on p.id = a.plan_id and p.removed_at is null
                join city c on c.id = a.city_id
                join organisation o on o.id = a.organisation_id
                join person x on x.id = a.person_id
            """;

    private static final String SUMMARIES = """
            select a.id, a.plan_id, a.title, a.organisation_id, a.person_id, a.starts_on, a.ends_on, a.next_update_on,
                a.budget, a.status, a.reopened_at, c.currency, o.short_name as organisation_name, x.name as person_name,
                (select count(*) from action_obstacle b where b.action_id = a.id)
                    + (select count(*) from action_capacity_gap g where g.action_id = a.id) as obstacles
            """;

    private final JdbcClient database;

    ActionRepository(JdbcClient database) {
        this.database = database;
    }

    private record OfPlan(PlanId plan) {}

    List<ActionSummary> ofPlan(PlanId plan) {
        return Glance.onceForAll(
                new OfPlan(plan),
                () -> List.copyOf(database.sql(SUMMARIES + FROM + """
                        where a.plan_id = :plan and a.removed_at is null
                        order by a.starts_on is null, a.starts_on, a.created_at, a.id""")
                        .param("plan", plan.value())
                        .query(ActionRepository::summary)
                        .list()));
    }

    List<ActionSummary> waitingFor(CityId city, PersonId person) {
        return database.sql(SUMMARIES + FROM + """
                        where a.city_id = :city and a.person_id = :person and a.removed_at is null
                            and a.status not in ('COMPLETED', 'REJECTED')
                        order by a.next_update_on, a.id""")
                .param("city", city.value())
                .param("person", person.value())
                .query(ActionRepository::summary)
                .list();
    }

    /** What addresses these obstacles; the caller has checked whose they are. */
    List<Addressing> addressing(Collection<ObstacleId> obstacles) {
        return database.sql(SUMMARIES + ", w.obstacle_id, p.title as plan_title " + FROM + """
                        join action_obstacle w on w.action_id = a.id
                        where w.obstacle_id in (:obstacles) and a.removed_at is null
                        order by a.starts_on is null, a.starts_on, a.created_at, a.id""")
                .param("obstacles", obstacles.stream().map(ObstacleId::value).toList())
                .query((row, number) -> new Addressing(
                        new ObstacleId(row.getObject("obstacle_id", UUID.class)),
                        summary(row, number),
                        row.getString("plan_title")))
                .list();
    }

    /** What addresses these gaps; the caller has checked whose they are. */
    List<AddressingGap> addressingGaps(Collection<CapacityGapId> gaps) {
        return database.sql(SUMMARIES + ", w.gap_id, p.title as plan_title " + FROM + """
                        join action_capacity_gap w on w.action_id = a.id
                        where w.gap_id in (:gaps) and a.removed_at is null
                        order by a.starts_on is null, a.starts_on, a.created_at, a.id""")
                .param("gaps", gaps.stream().map(CapacityGapId::value).toList())
                .query((row, number) -> new AddressingGap(
                        new CapacityGapId(row.getObject("gap_id", UUID.class)),
                        summary(row, number),
                        row.getString("plan_title")))
                .list();
    }

    /** What improves this public service; the caller has checked whose it is. */
    List<Improving> improving(PublicServiceId service) {
        return database.sql(SUMMARIES + ", p.title as plan_title " + FROM + """
                        join action_public_service w on w.action_id = a.id
                        where w.service_id = :service and a.removed_at is null
                        order by a.starts_on is null, a.starts_on, a.created_at, a.id""")
                .param("service", service.value())
                .query((row, number) -> new Improving(summary(row, number), row.getString("plan_title")))
                .list();
    }

    Optional<Action> byId(ActionId id) {
        return database.sql("""
                        select a.*, c.currency, o.short_name as organisation_name, x.name as person_name,
                            m.name as created_by_name
                        """ + FROM + """
                        join person m on m.id = a.created_by
                        where a.id = :id and a.removed_at is null""")
                .param("id", id.value())
                .query(ActionRepository::action)
                .optional();
    }

    List<ActionLine> linesOf(PlanId plan) {
        return database.sql("""
                        select a.*, c.currency, o.short_name as organisation_name, x.name as person_name,
                            m.name as created_by_name,
                            (select group_concat(b.statement order by b.created_at, b.id separator '; ')
                                from action_obstacle w join obstacle b on b.id = w.obstacle_id
                                where w.action_id = a.id) as obstacles,
                            (select group_concat(h.short_name order by h.short_name separator '; ')
                                from action_partner w join organisation h on h.id = w.organisation_id
                                where w.action_id = a.id) as partners
                        """ + FROM + """
                        join person m on m.id = a.created_by
                        where a.plan_id = :plan and a.removed_at is null
                        order by a.starts_on is null, a.starts_on, a.created_at, a.id""")
                .param("plan", plan.value())
                .query((row, number) -> new ActionLine(
                        action(row, number),
                        row.getString("obstacles"),
                        row.getString("partners"),
                        row.getString("description")))
                .list();
    }

    /** The city of an action, removed or not. */
    Optional<CityId> cityOf(ActionId id) {
        return database.sql("select city_id from action where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Lets nobody else change the action until the transaction ends. */
    void lock(ActionId id) {
        database.sql("select id from action where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void add(ActionId id, Plan plan, NewAction action, PersonId by) {
        database.sql("""
                        insert into action (id, city_id, plan_id, title, description, organisation_id, person_id,
                            starts_on, ends_on, budget, next_update_on, created_by, created_at)
                        values (:id, :city, :plan, :title, :description, :organisation, :person, :starts, :ends,
                            :budget, :next, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("city", plan.city().value())
                .param("plan", plan.id().value())
                .param("title", action.title())
                .param("description", action.description())
                .param(
                        "organisation",
                        action.organisation() == null
                                ? null
                                : action.organisation().value())
                .param(
                        "person",
                        action.person() == null ? null : action.person().value())
                .param("starts", action.startsOn())
                .param("ends", action.endsOn())
                .param("budget", action.budget())
                .param("next", action.nextUpdateOn())
                .param("by", by.value())
                .update();
    }

    boolean remove(ActionId id) {
        return database.sql("update action set removed_at = utc_timestamp(6) where id = :id and removed_at is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean restore(ActionId id) {
        return database.sql("update action set removed_at = null where id = :id and removed_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static ActionSummary summary(ResultSet row, int number) throws SQLException {
        return new ActionSummary(
                new ActionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                responsible(row),
                row.getString("organisation_name"),
                row.getString("person_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("next_update_on", LocalDate.class),
                row.getBigDecimal("budget"),
                Currency.getInstance(row.getString("currency")),
                Status.valueOf(row.getString("status")),
                row.getObject("reopened_at") != null,
                row.getInt("obstacles"));
    }

    private static Action action(ResultSet row, int number) throws SQLException {
        return new Action(
                new ActionId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getString("description"),
                responsible(row),
                row.getString("organisation_name"),
                row.getString("person_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("expected_effect"),
                row.getBigDecimal("budget"),
                Currency.getInstance(row.getString("currency")),
                row.getObject("next_update_on", LocalDate.class),
                Status.valueOf(row.getString("status")),
                row.getObject("reopened_at") != null,
                row.getString("created_by_name"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static Responsible responsible(ResultSet row) throws SQLException {
        return new Responsible(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)));
    }
}
