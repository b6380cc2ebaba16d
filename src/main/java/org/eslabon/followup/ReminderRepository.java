package org.eslabon.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eslabon.followup.model.ReminderKind;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be reminded of what, and who was. */
@Repository
class ReminderRepository {

    private final JdbcClient database;

    ReminderRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * An action that is to be reported on in these days.
     *
     * @param setAt when that was last said in a report, or the action was made
     */
    record Awaited(
            ActionId action,
            String title,
            PlanId plan,
            String planTitle,
            String city,
            ZoneId zone,
            LocalDate on,
            Instant setAt,
            PersonId person,
            String email,
            String name,
            Locale language) {}

    /** By person and action: nodes that find the same ask for it in the same order. */
    List<Awaited> awaited(LocalDate from, LocalDate to) {
        return database.sql("""
                        select a.id, a.title, a.plan_id, p.title as plan_title, c.slug, c.time_zone, a.next_update_on,
                            greatest(a.created_at, coalesce((select max(u.written_at) from action_update u
                                where u.action_id = a.id and u.withdrawn_at is null), a.created_at)) as set_at,
                            x.id as person_id, x.email, x.name, x.language
                        from action a
                            join action_plan p on p.id = a.plan_id and p.removed_at is null
                            join city c on c.id = a.city_id
                            join person x on x.id = a.person_id and x.active
                        where a.removed_at is null and a.status not in ('COMPLETED', 'REJECTED')
                            and a.next_update_on between :from and :to
                            and exists (select * from membership m
                                join participation t on t.organisation_id = m.organisation_id and t.city_id = a.city_id
                                where m.person_id = a.person_id and m.organisation_id = a.organisation_id)
                            and not exists (select * from update_reminder r
                                where r.action_id = a.id and r.due_on = a.next_update_on and r.kind = 'ON_THE_DAY')
                        order by x.id, a.id""")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Awaited(
                        new ActionId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        row.getString("plan_title"),
                        row.getString("slug"),
                        ZoneId.of(row.getString("time_zone")),
                        row.getObject("next_update_on", LocalDate.class),
                        row.getObject("set_at", Instant.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("email"),
                        row.getString("name"),
                        Locale.forLanguageTag(row.getString("language"))))
                .list();
    }

    /** Writes down that she is reminded; says whether nobody has done so before. */
    boolean claim(Awaited action, ReminderKind kind, Instant now) {
        return database.sql("""
                        insert ignore into update_reminder (action_id, due_on, kind, person_id, reminded_at)
                        values (:action, :on, :kind, :person, :now)""")
                        .param("action", action.action().value())
                        .param("on", action.on())
                        .param("kind", kind.name())
                        .param("person", action.person().value())
                        .param("now", now)
                        .update()
                == 1;
    }
}
