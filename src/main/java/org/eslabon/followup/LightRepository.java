package org.eslabon.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eslabon.followup.model.Colour;
import org.eslabon.followup.model.Phase;
import org.eslabon.followup.model.Situation;
import org.eslabon.glance.Glance;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lights are computed from, one statement for however many actions; and what people say against them. */
@Repository
class LightRepository {

    private static final String SELECT = """
            select a.id, a.title, a.plan_id, p.title as plan_title, a.status, a.running, a.organisation_id,
                o.short_name as organisation_name, c.time_zone, a.starts_on, a.ends_on, a.next_update_on,
                x.name as person_name,
                x.active and exists (select * from membership m
                    join participation t on t.organisation_id = m.organisation_id and t.city_id = a.city_id
                    where m.person_id = a.person_id and m.organisation_id = a.organisation_id) as owned,
                (select group_concat(s.due_on) from milestone s
                    where s.action_id = a.id and s.reached_on is null and s.removed_at is null) as open_milestones,
                (select u.progress from action_update u
                    where u.action_id = a.id and u.withdrawn_at is null and u.progress is not null
                    order by u.written_at desc, u.id desc limit 1) as progress,
                v.colour, v.reason, v.until_on, v.set_at, w.name as set_by_name
            from action a
                join action_plan p on p.id = a.plan_id and p.removed_at is null
                join city c on c.id = a.city_id
                join organisation o on o.id = a.organisation_id
                join person x on x.id = a.person_id
                left join light_override v on v.action_id = a.id and v.standing = 1
                left join person w on w.id = v.set_by
            where a.removed_at is null and a.\
            """;

    private final JdbcClient database;

    LightRepository(JdbcClient database) {
        this.database = database;
    }

    List<FollowedAction> ofPlan(PlanId plan) {
        return select("plan_id", plan.value());
    }

    List<FollowedAction> ofCity(CityId city) {
        return select("city_id", city.value());
    }

    Optional<FollowedAction> byId(ActionId action) {
        return select("id", action.value()).stream().findFirst();
    }

    private record Asked(String column, UUID id) {}

    private List<FollowedAction> select(String column, UUID id) {
        return Glance.onceForAll(
                new Asked(column, id),
                () -> List.copyOf(database.sql(SELECT + column + " = :id order by p.title, p.id, a.created_at, a.id")
                        .param("id", id)
                        .query(LightRepository::followed)
                        .list()));
    }

    /** The city of an action, removed or not. */
    Optional<CityId> cityOf(ActionId action) {
        return database.sql("select city_id from action where id = :id")
                .param("id", action.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Who answers for an action; empty if there is none, or it was removed. */
    Optional<PersonId> responsibleFor(ActionId action) {
        return database.sql("select person_id from action where id = :id and removed_at is null")
                .param("id", action.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** Says whether there was one to be taken back. */
    boolean end(ActionId action, Instant now) {
        return database.sql("update light_override set ended_at = :now where action_id = :action and ended_at is null")
                        .param("now", now)
                        .param("action", action.value())
                        .update()
                == 1;
    }

    void set(Action action, Colour colour, String reason, LocalDate until, PersonId by, Instant now) {
        database.sql("""
                        insert into light_override (id, city_id, action_id, colour, reason, until_on, set_by, set_at)
                        values (:id, :city, :action, :colour, :reason, :until, :by, :now)""")
                .param("id", TimeOrderedUuid.next())
                .param("city", action.city().value())
                .param("action", action.id().value())
                .param("colour", colour.name())
                .param("reason", reason)
                .param("until", until)
                .param("by", by.value())
                .param("now", now)
                .update();
    }

    private static FollowedAction followed(ResultSet row, int number) throws SQLException {
        return new FollowedAction(
                new ActionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_title"),
                Status.valueOf(row.getString("status")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                ZoneId.of(row.getString("time_zone")),
                situation(row),
                override(row));
    }

    private static Situation situation(ResultSet row) throws SQLException {
        String milestones = row.getString("open_milestones");
        return new Situation(
                phase(Status.valueOf(row.getString("status")), row.getBoolean("running")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("next_update_on", LocalDate.class),
                milestones == null
                        ? List.of()
                        : Stream.of(milestones.split(",")).map(LocalDate::parse).toList(),
                row.getObject("progress", Integer.class),
                row.getString("person_name"),
                row.getBoolean("owned"));
    }

    /** What was begun goes on while a change of it is being decided about: that must not hide that it is late. */
    private static Phase phase(Status status, boolean running) {
        return switch (status) {
            case COMPLETED -> Phase.DONE;
            case REJECTED -> Phase.REJECTED;
            case SUSPENDED -> Phase.SUSPENDED;
            case IN_EXECUTION -> Phase.UNDER_WAY;
            case APPROVED -> running ? Phase.UNDER_WAY : Phase.AGREED;
            case DRAFT, IN_REVIEW, CHANGES_REQUESTED -> running ? Phase.UNDER_WAY : Phase.NOT_AGREED;
        };
    }

    private static @Nullable LightOverride override(ResultSet row) throws SQLException {
        String colour = row.getString("colour");
        return colour == null
                ? null
                : new LightOverride(
                        Colour.valueOf(colour),
                        row.getString("reason"),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("set_by_name"),
                        row.getObject("set_at", Instant.class));
    }
}
