package org.eslabon.meetings;

import static org.eslabon.meetings.UtcColumns.column;
import static org.eslabon.meetings.UtcColumns.instant;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came, as rows. */
@Repository
class AttendanceRepository {

    private final JdbcClient database;

    AttendanceRepository(JdbcClient database) {
        this.database = database;
    }

    /** By organisation, then by name. */
    List<Attendee> of(MeetingId meeting) {
        return database.sql(
                        "select * from meeting_attendance where meeting_id = :meeting order by organisation_name, name")
                .param("meeting", meeting.value())
                .query(AttendanceRepository::attendee)
                .list();
    }

    Optional<Attendee> ofInvitation(MeetingInvitationId invitation) {
        return database.sql("select * from meeting_attendance where invitation_id = :invitation")
                .param("invitation", invitation.value())
                .query(AttendanceRepository::attendee)
                .optional();
    }

    Optional<Attendee> byId(AttendanceId id) {
        return database.sql("select * from meeting_attendance where id = :id")
                .param("id", id.value())
                .query(AttendanceRepository::attendee)
                .optional();
    }

    Optional<MeetingId> meetingOf(AttendanceId id) {
        return database.sql("select meeting_id from meeting_attendance where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    void add(MeetingId meeting, Attendee one, PersonId by, Instant now) {
        database.sql("""
                        insert into meeting_attendance (id, meeting_id, invitation_id, person_id, name, sex,
                            organisation_id, organisation_name, recorded_by, recorded_at)
                        values (:id, :meeting, :invitation, :person, :name, :sex, :organisation, :organisationName, :by,
                            :now)""")
                .param("id", one.id().value())
                .param("meeting", meeting.value())
                .param(
                        "invitation",
                        one.invitation() == null ? null : one.invitation().value())
                .param("person", one.person() == null ? null : one.person().value())
                .param("name", one.name())
                .param("sex", one.sex().name())
                .param(
                        "organisation",
                        one.organisation() == null ? null : one.organisation().value())
                .param("organisationName", one.organisationName())
                .param("by", by.value())
                .param("now", column(now))
                .update();
    }

    void setSex(AttendanceId id, Sex sex) {
        database.sql("update meeting_attendance set sex = :sex where id = :id")
                .param("sex", sex.name())
                .param("id", id.value())
                .update();
    }

    void remove(AttendanceId id) {
        database.sql("delete from meeting_attendance where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Somebody's having been at a training. */
    record Trained(
            MeetingId meeting, Instant startsAt, @Nullable BigDecimal hours, Attendee who) {}

    /** Who was at the trainings of a city that were held and began between two instants. */
    List<Trained> trained(CityId city, Instant from, Instant until) {
        return database.sql("""
                        select a.*, m.starts_at, m.training_hours from meeting_attendance a
                            join meeting m on m.id = a.meeting_id
                        where m.city_id = :city and m.kind = 'TRAINING' and m.status = 'HELD'
                            and m.starts_at >= :from and m.starts_at < :until""")
                .param("city", city.value())
                .param("from", column(from))
                .param("until", column(until))
                .query((row, number) -> new Trained(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        instant(row, "starts_at"),
                        row.getBigDecimal("training_hours"),
                        attendee(row, number)))
                .list();
    }

    /** When the trainings of a city began that were held, latest first. */
    List<Instant> trainingStarts(CityId city) {
        return database.sql("""
                        select starts_at from meeting
                        where city_id = :city and kind = 'TRAINING' and status = 'HELD' order by starts_at desc""")
                .param("city", city.value())
                .query((row, number) -> instant(row, "starts_at"))
                .list();
    }

    private static Attendee attendee(ResultSet row, int number) throws SQLException {
        UUID invitation = row.getObject("invitation_id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Attendee(
                new AttendanceId(row.getObject("id", UUID.class)),
                invitation == null ? null : new MeetingInvitationId(invitation),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                organisation == null ? null : new OrganisationId(organisation),
                Objects.requireNonNull(row.getString("organisation_name")));
    }
}
