package org.eslabon.meetings;

import static org.eslabon.meetings.UtcColumns.column;
import static org.eslabon.meetings.UtcColumns.instant;
import static org.eslabon.meetings.UtcColumns.instantIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.coediting.DocumentId;
import org.eslabon.meetings.model.MinutesRule.Standing;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.meetings.model.Voice;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Minutes that were sent for approval, and the voices about them, as rows. */
@Repository
class MinutesRepository {

    private static final String SENT = """
            select n.*, c.time_zone, s.name as sent_by_name, r.name as reopened_by_name from meeting_minutes n
                join meeting m on m.id = n.meeting_id
                join city c on c.id = m.city_id
                join person s on s.id = n.sent_by
                left join person r on r.id = n.reopened_by
            """;

    private final JdbcClient database;

    MinutesRepository(JdbcClient database) {
        this.database = database;
    }

    /** Latest first. */
    List<SentMinutes> of(MeetingId meeting) {
        Map<MinutesId, List<SentMinutes.Line>> voices = new HashMap<>();
        database.sql("""
                        select v.*, x.name as person_name from meeting_minutes_voice v
                            join meeting_minutes n on n.id = v.minutes_id
                            left join person x on x.id = v.person_id
                        where n.meeting_id = :meeting order by v.organisation_name""").param("meeting", meeting.value()).query(row -> {
            voices.computeIfAbsent(new MinutesId(row.getObject("minutes_id", UUID.class)), key -> new ArrayList<>())
                    .add(line(row));
        });
        return database
                .sql(SENT + "where n.meeting_id = :meeting order by n.number desc")
                .param("meeting", meeting.value())
                .query(MinutesRepository::sent)
                .list()
                .stream()
                .map(one -> one.saying(voices.getOrDefault(one.id(), List.of())))
                .toList();
    }

    Optional<MeetingId> meetingOf(MinutesId id) {
        return database.sql("select meeting_id from meeting_minutes where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    /** How the minutes of a meeting stand. */
    MinutesState stateOf(MeetingId meeting) {
        return database.sql(
                        "select state from meeting_minutes where meeting_id = :meeting order by number desc limit 1")
                .param("meeting", meeting.value())
                .query(String.class)
                .optional()
                .map(MinutesState::valueOf)
                .orElse(MinutesState.DRAFT);
    }

    /** Lets nobody else decide about these minutes until the transaction ends, and no deadline either. */
    void lock(MinutesId id) {
        database.sql("select id from meeting_minutes where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Takes minutes whose deadline has passed without objection, for this transaction alone. */
    Optional<MinutesId> lockOneDue(Instant now) {
        return database.sql("""
                        select n.id from meeting_minutes n
                        where n.state = 'WAITING' and n.deadline_at <= :now
                            and not exists (select * from meeting_minutes_voice v
                                where v.minutes_id = n.id and v.voice = 'OBJECTS')
                        order by n.deadline_at limit 1 for update skip locked""")
                .param("now", column(now))
                .query((row, number) -> new MinutesId(row.getObject("id", UUID.class)))
                .optional();
    }

    void add(
            MinutesId id,
            Meeting meeting,
            DocumentId document,
            long version,
            PersonId by,
            Instant now,
            Instant deadline) {
        database.sql("""
                        insert into meeting_minutes (id, meeting_id, number, document_id, version, sent_by, sent_at,
                            deadline_at)
                        select :id, :meeting, coalesce(max(number), 0) + 1, :document, :version, :by, :now, :deadline
                        from meeting_minutes where meeting_id = :meeting""")
                .param("id", id.value())
                .param("meeting", meeting.id().value())
                .param("document", document.value())
                .param("version", version)
                .param("by", by.value())
                .param("now", column(now))
                .param("deadline", column(deadline))
                .update();
    }

    void ask(MinutesId id, OrganisationId organisation, String name) {
        database.sql("""
                        insert into meeting_minutes_voice (minutes_id, organisation_id, organisation_name)
                        values (:id, :organisation, :name)""")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("name", name)
                .update();
    }

    void say(
            MinutesId id, OrganisationId organisation, Voice voice, @Nullable String reason, PersonId by, Instant now) {
        database.sql("""
                        update meeting_minutes_voice
                        set voice = :voice, reason = :reason, person_id = :by, given_at = :now
                        where minutes_id = :id and organisation_id = :organisation""")
                .param("voice", voice.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("now", column(now))
                .param("id", id.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Says whether they waited for that. */
    boolean approve(MinutesId id, Standing how, Instant now) {
        return database.sql("""
                                update meeting_minutes set state = 'APPROVED', approved_at = :now, approved_how = :how
                                where id = :id and state = 'WAITING'""")
                        .param("now", column(now))
                        .param("how", how == Standing.APPROVED_BY_ALL ? "ALL" : "DEADLINE")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void reopen(MinutesId id, PersonId by, String reason, Instant now) {
        database.sql("""
                        update meeting_minutes
                        set state = 'REOPENED', reopened_by = :by, reopened_at = :now, reopened_because = :reason
                        where id = :id""")
                .param("by", by.value())
                .param("now", column(now))
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /** What waits for the voices of these organisations, the earliest deadline first. */
    List<MinutesToApprove> waitingFor(CityId city, Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select m.id, m.title, n.deadline_at, c.time_zone from meeting_minutes n
                            join meeting m on m.id = n.meeting_id
                            join city c on c.id = m.city_id
                        where n.state = 'WAITING' and m.city_id = :city
                            and exists (select * from meeting_minutes_voice v where v.minutes_id = n.id
                                and v.voice is null and v.organisation_id in (:organisations))
                        order by n.deadline_at""")
                .param("city", city.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .query((row, number) -> new MinutesToApprove(
                        new MeetingId(row.getObject("id", UUID.class)), row.getString("title"), lastDay(row)))
                .list();
    }

    /** Somebody who can speak for an organisation, and whether she was invited to the meeting. */
    record Speaker(
            OrganisationId organisation,
            PersonId person,
            String name,
            String email,
            Locale language,
            boolean invited) {}

    List<Speaker> speakers(MeetingId meeting, Collection<OrganisationId> organisations) {
        return database.sql("""
                        select s.organisation_id, x.id, x.name, x.email, x.language,
                            exists (select * from meeting_invitation i
                                where i.meeting_id = :meeting and i.person_id = x.id) as invited
                        from membership s join person x on x.id = s.person_id and x.active
                        where s.organisation_id in (:organisations) order by x.name""")
                .param("meeting", meeting.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .query((row, number) -> new Speaker(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getBoolean("invited")))
                .list();
    }

    /** An approval ends at midnight: the day before is the last one. */
    private static LocalDate lastDay(ResultSet row) throws SQLException {
        return LocalDate.ofInstant(instant(row, "deadline_at").minusSeconds(1), ZoneId.of(row.getString("time_zone")));
    }

    private static SentMinutes.Line line(ResultSet row) throws SQLException {
        String voice = row.getString("voice");
        return new SentMinutes.Line(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("organisation_name"),
                voice == null ? null : Voice.valueOf(voice),
                row.getString("reason"),
                row.getString("person_name"),
                instantIfAny(row, "given_at"));
    }

    private static SentMinutes sent(ResultSet row, int number) throws SQLException {
        String how = row.getString("approved_how");
        return new SentMinutes(
                new MinutesId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("number"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getLong("version"),
                MinutesState.valueOf(row.getString("state")),
                row.getString("sent_by_name"),
                instant(row, "sent_at"),
                instant(row, "deadline_at"),
                lastDay(row),
                instantIfAny(row, "approved_at"),
                how == null ? null : how.equals("ALL") ? Standing.APPROVED_BY_ALL : Standing.APPROVED_BY_DEADLINE,
                row.getString("reopened_by_name"),
                instantIfAny(row, "reopened_at"),
                row.getString("reopened_because"),
                List.of());
    }
}
