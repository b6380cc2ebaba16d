package org.eslabon.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements as rows. What was removed is not there, nor is an action that was. */
@Repository
class MeetingAgreementRepository {

    private static final String AGREED = """
            select g.*, m.title as meeting_title, o.name as organisation_name, x.name as person_name,
                d.name as done_by_name, a.id as live_action, a.plan_id, a.title as action_title
            from meeting_agreement g
                join meeting m on m.id = g.meeting_id
                join organisation o on o.id = g.organisation_id
                join person x on x.id = g.person_id
                left join person d on d.id = g.done_by
                left join (action a join action_plan p on p.id = a.plan_id and p.removed_at is null)
                    on a.id = g.action_id and a.removed_at is null
            where g.removed_at is null and \
            """;

    private final JdbcClient database;

    MeetingAgreementRepository(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were written down. */
    List<Agreement> of(MeetingId meeting) {
        return database.sql(AGREED + "g.meeting_id = :meeting order by g.created_at, g.id")
                .param("meeting", meeting.value())
                .query(MeetingAgreementRepository::agreement)
                .list();
    }

    List<Agreement> of(ActionId action) {
        return database.sql(AGREED + "g.action_id = :action order by g.created_at, g.id")
                .param("action", action.value())
                .query(MeetingAgreementRepository::agreement)
                .list();
    }

    /** What a person has to do in a city, the earliest date first. */
    List<Agreement> openOf(CityId city, PersonId person) {
        return database.sql(AGREED + """
                        g.city_id = :city and g.person_id = :person and g.done_on is null and a.id is null
                        order by g.due_on, g.created_at""")
                .param("city", city.value())
                .param("person", person.value())
                .query(MeetingAgreementRepository::agreement)
                .list();
    }

    Optional<Agreement> byId(AgreementId id) {
        return database.sql(AGREED + "g.id = :id")
                .param("id", id.value())
                .query(MeetingAgreementRepository::agreement)
                .optional();
    }

    /** The meeting of an agreement, removed or not. */
    Optional<MeetingId> meetingOf(AgreementId id) {
        return database.sql("select meeting_id from meeting_agreement where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    void add(AgreementId id, Meeting meeting, NewAgreement agreement, PersonId by) {
        Owner owner = Objects.requireNonNull(agreement.owner());
        database.sql("""
                        insert into meeting_agreement (id, meeting_id, city_id, what, organisation_id, person_id, due_on,
                            created_by, created_at)
                        values (:id, :meeting, :city, :what, :organisation, :person, :due, :by, utc_timestamp(6))""")
                .param("id", id.value())
                .param("meeting", meeting.id().value())
                .param("city", meeting.city().value())
                .param("what", agreement.what())
                .param("organisation", owner.organisation().value())
                .param("person", owner.person().value())
                .param("due", agreement.dueOn())
                .param("by", by.value())
                .update();
    }

    void setDone(AgreementId id, @Nullable LocalDate day, @Nullable PersonId by) {
        database.sql("update meeting_agreement set done_on = :day, done_by = :by where id = :id")
                .param("day", day)
                .param("by", by == null ? null : by.value())
                .param("id", id.value())
                .update();
    }

    void setAction(AgreementId id, ActionId action) {
        database.sql("update meeting_agreement set action_id = :action where id = :id")
                .param("action", action.value())
                .param("id", id.value())
                .update();
    }

    /** Says whether that changed anything. */
    boolean setRemoved(AgreementId id, boolean removed) {
        String sql = removed
                ? "update meeting_agreement set removed_at = utc_timestamp(6) where id = :id and removed_at is null"
                : "update meeting_agreement set removed_at = null where id = :id and removed_at is not null";
        return database.sql(sql).param("id", id.value()).update() == 1;
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        UUID action = row.getObject("live_action", UUID.class);
        return new Agreement(
                new AgreementId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getString("meeting_title"),
                row.getString("what"),
                new Owner(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))),
                row.getString("organisation_name"),
                row.getString("person_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("done_by_name"),
                action == null
                        ? null
                        : new Agreement.Became(
                                new ActionId(action),
                                new PlanId(row.getObject("plan_id", UUID.class)),
                                row.getString("action_title")));
    }
}
