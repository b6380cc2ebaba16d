package org.eslabon.meetings;

import static org.eslabon.meetings.UtcColumns.column;
import static org.eslabon.meetings.UtcColumns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.plan.PlanId;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings as rows. */
@Repository
class MeetingRepository {

    private static final String MEETING = """
            m.*, c.slug, c.name as city_name, c.time_zone, p.title as plan_title, s.name as study_name, x.name as created_by_name
            """;

    private static final String JOINED = """
             from meeting m
                join city c on c.id = m.city_id
                join person x on x.id = m.created_by
                left join action_plan p on p.id = m.plan_id and p.removed_at is null
                left join study s on s.id = m.study_id
            """;

    private final JdbcClient database;

    MeetingRepository(JdbcClient database) {
        this.database = database;
    }

    Optional<Meeting> byId(MeetingId id) {
        return database.sql("select " + MEETING + JOINED + " where m.id = :id")
                .param("id", id.value())
                .query(MeetingRepository::meeting)
                .optional();
    }

    Optional<CityId> cityOf(MeetingId id) {
        return database.sql("select city_id from meeting where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(CityId::new);
    }

    /** Latest first, with what one of the people who look at the list answered. */
    List<MeetingSummary> ofCity(CityId city, SignedIn reader) {
        return database.sql("select " + MEETING + """
                            , (select count(*) from meeting_invitation i where i.meeting_id = m.id) as invited,
                            (select count(*) from meeting_invitation i where i.meeting_id = m.id and i.answer = 'YES')
                                as coming,
                            (select count(*) from meeting_invitation i
                                where i.meeting_id = m.id and i.answer is null) as silent,
                            (select count(*) from meeting_attendance a where a.meeting_id = m.id) as came,
                            (select count(*) from meeting_agreement g where g.meeting_id = m.id and g.removed_at is null)
                                as agreements,
                            (select count(*) from meeting_agreement g left join action a on a.id = g.action_id
                                where g.meeting_id = m.id and g.removed_at is null and g.done_on is null
                                    and (a.id is null or a.removed_at is not null)) as open_agreements,
                            (select n.state from meeting_minutes n where n.meeting_id = m.id
                                order by n.number desc limit 1) as minutes_state,
                            (select coalesce(i.answer, 'NONE') from meeting_invitation i
                                where i.meeting_id = m.id and (i.person_id = :me or i.guest_email = :email) limit 1)
                                as mine
                        """ + JOINED
                        + " where m.city_id = :city order by m.starts_at desc, m.title")
                .param("city", city.value())
                .param("me", reader.personId().value())
                .param("email", reader.getUsername())
                .query(MeetingRepository::summary)
                .list();
    }

    /** Lets nobody else change the meeting until the transaction ends. */
    void lock(MeetingId id) {
        database.sql("select id from meeting where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void add(MeetingId id, CityId city, NewMeeting meeting, Instant starts, Instant ends, PersonId by, Instant now) {
        database.sql("""
                        insert into meeting (id, city_id, kind, title, starts_at, ends_at, place, link, training_hours,
                            plan_id, study_id, changed_at, created_by, created_at)
                        values (:id, :city, :kind, :title, :starts, :ends, :place, :link, :hours, :plan, :study, :now,
                            :by, :now)""")
                .param("id", id.value())
                .param("city", city.value())
                .param("kind", Objects.requireNonNull(meeting.kind()).name())
                .param("title", meeting.title())
                .param("starts", column(starts))
                .param("ends", column(ends))
                .param("place", meeting.place())
                .param("link", meeting.link())
                .param("hours", meeting.hours())
                .param("plan", meeting.plan() == null ? null : meeting.plan().value())
                .param("study", meeting.study() == null ? null : meeting.study().value())
                .param("by", by.value())
                .param("now", column(now))
                .update();
    }

    void setTimes(MeetingId id, Instant starts, Instant ends) {
        database.sql("update meeting set starts_at = :starts, ends_at = :ends where id = :id")
                .param("starts", column(starts))
                .param("ends", column(ends))
                .param("id", id.value())
                .update();
    }

    void setStatus(MeetingId id, Meeting.Status status, @Nullable String because) {
        database.sql("update meeting set status = :status, cancelled_because = :because where id = :id")
                .param("status", status.name())
                .param("because", because)
                .param("id", id.value())
                .update();
    }

    /** Something that stands in calendars has changed. */
    void raiseSequence(MeetingId id, Instant now) {
        database.sql("update meeting set sequence = sequence + 1, changed_at = :now where id = :id")
                .param("now", column(now))
                .param("id", id.value())
                .update();
    }

    /** Takes one planned meeting whose calendars have been behind since before an instant, for this transaction alone. */
    Optional<MeetingId> lockOneBehind(Instant changedBefore, Instant now) {
        return database.sql("""
                        select m.id from meeting m
                        where m.status = 'PLANNED' and m.changed_at <= :before and m.ends_at > :now
                            and exists (select * from meeting_invitation i
                                where i.meeting_id = m.id and i.sent_sequence < m.sequence)
                        order by m.changed_at limit 1 for update skip locked""")
                .param("before", column(changedBefore))
                .param("now", column(now))
                .query((row, number) -> new MeetingId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static MeetingSummary summary(ResultSet row, int number) throws SQLException {
        String minutes = row.getString("minutes_state");
        String mine = row.getString("mine");
        return new MeetingSummary(
                meeting(row, number),
                row.getInt("invited"),
                row.getInt("coming"),
                row.getInt("silent"),
                row.getInt("came"),
                row.getInt("agreements"),
                row.getInt("open_agreements"),
                minutes == null ? MinutesState.DRAFT : MinutesState.valueOf(minutes),
                mine != null,
                mine == null || mine.equals("NONE") ? null : Answer.valueOf(mine));
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        UUID study = row.getObject("study_id", UUID.class);
        // A plan that was removed is not there for anybody.
        String planTitle = row.getString("plan_title");
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new CityId(row.getObject("city_id", UUID.class)),
                row.getString("slug"),
                row.getString("city_name"),
                ZoneId.of(row.getString("time_zone")),
                Meeting.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("place"),
                row.getString("link"),
                row.getBigDecimal("training_hours"),
                planTitle == null ? null : new PlanId(row.getObject("plan_id", UUID.class)),
                planTitle,
                study == null ? null : new StudyId(study),
                row.getString("study_name"),
                Meeting.Status.valueOf(row.getString("status")),
                row.getString("cancelled_because"),
                row.getInt("sequence"),
                row.getString("created_by_name"),
                instant(row, "created_at"));
    }
}
