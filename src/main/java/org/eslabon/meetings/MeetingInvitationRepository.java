package org.eslabon.meetings;

import static org.eslabon.meetings.UtcColumns.column;
import static org.eslabon.meetings.UtcColumns.instant;
import static org.eslabon.meetings.UtcColumns.instantIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.mail.EmailAddress;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations as rows. */
@Repository
class MeetingInvitationRepository {

    private static final String INVITED = """
            select i.*, x.name as person_name, x.email as person_email, o.name as organisation_of_person,
                m.sequence, (i.person_id = :me or i.guest_email = :email) as mine
            from meeting_invitation i
                join meeting m on m.id = i.meeting_id
                left join person x on x.id = i.person_id
                left join organisation o on o.id = i.organisation_id
            """;

    private final JdbcClient database;

    MeetingInvitationRepository(JdbcClient database) {
        this.database = database;
    }

    /** By organisation, then by name. */
    List<MeetingInvitation> of(MeetingId meeting, SignedIn reader) {
        return database.sql(INVITED + """
                        where i.meeting_id = :meeting
                        order by coalesce(o.name, i.guest_organisation), coalesce(x.name, i.guest_name)""")
                .param("meeting", meeting.value())
                .param("me", reader.personId().value())
                .param("email", reader.getUsername())
                .query(MeetingInvitationRepository::invitation)
                .list();
    }

    Optional<MeetingInvitation> byId(MeetingInvitationId id, SignedIn reader) {
        return database.sql(INVITED + "where i.id = :id")
                .param("id", id.value())
                .param("me", reader.personId().value())
                .param("email", reader.getUsername())
                .query(MeetingInvitationRepository::invitation)
                .optional();
    }

    Optional<MeetingId> meetingOf(MeetingInvitationId id) {
        return database.sql("select meeting_id from meeting_invitation where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    boolean invites(MeetingId meeting, SignedIn reader) {
        return database.sql("""
                        select exists (select * from meeting_invitation
                            where meeting_id = :meeting and (person_id = :me or guest_email = :email))""")
                .param("meeting", meeting.value())
                .param("me", reader.personId().value())
                .param("email", reader.getUsername())
                .query(Boolean.class)
                .single();
    }

    void add(
            MeetingInvitationId id,
            Meeting meeting,
            OrganisationId organisation,
            PersonId person,
            PersonId by,
            Instant now) {
        database.sql("""
                        insert into meeting_invitation (id, meeting_id, city_id, person_id, organisation_id, language,
                            sent_sequence, invited_by, invited_at)
                        values (:id, :meeting, :city, :person, :organisation, '', :sequence, :by, :now)""")
                .param("id", id.value())
                .param("meeting", meeting.id().value())
                .param("city", meeting.city().value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("sequence", meeting.sequence())
                .param("by", by.value())
                .param("now", column(now))
                .update();
    }

    void add(MeetingInvitationId id, Meeting meeting, NewGuest guest, EmailAddress address, PersonId by, Instant now) {
        database.sql("""
                        insert into meeting_invitation (id, meeting_id, city_id, guest_name, guest_email,
                            guest_organisation, language, sent_sequence, invited_by, invited_at)
                        values (:id, :meeting, :city, :name, :email, :organisation, :language, :sequence, :by, :now)""")
                .param("id", id.value())
                .param("meeting", meeting.id().value())
                .param("city", meeting.city().value())
                .param("name", guest.name())
                .param("email", address.value())
                .param("organisation", guest.organisation())
                .param("language", guest.language().toLanguageTag())
                .param("sequence", meeting.sequence())
                .param("by", by.value())
                .param("now", column(now))
                .update();
    }

    void remove(MeetingInvitationId id) {
        database.sql("delete from meeting_invitation where id = :id")
                .param("id", id.value())
                .update();
    }

    void answer(MeetingInvitationId id, Answer answer, Instant now) {
        database.sql("update meeting_invitation set answer = :answer, answered_at = :now where id = :id")
                .param("answer", answer.name())
                .param("now", column(now))
                .param("id", id.value())
                .update();
    }

    /** Whom a mail about a meeting goes to. */
    record Recipient(
            MeetingInvitationId id,
            String name,
            String email,
            Locale language,
            boolean account,
            @Nullable Answer answer,
            String organiserName,
            String organiserEmail) {}

    private static final String RECIPIENTS = """
            select i.id, coalesce(x.name, i.guest_name) as name, coalesce(x.email, i.guest_email) as email,
                coalesce(x.language, i.language) as mail_language, x.id is not null as account, i.answer,
                b.name as organiser_name, b.email as organiser_email
            from meeting_invitation i
                join person b on b.id = i.invited_by
                left join person x on x.id = i.person_id
            where (x.id is null or x.active) and \
            """;

    Optional<Recipient> recipient(MeetingInvitationId id) {
        return database.sql(RECIPIENTS + "i.id = :id")
                .param("id", id.value())
                .query(MeetingInvitationRepository::recipient)
                .optional();
    }

    List<Recipient> recipients(MeetingId meeting) {
        return database.sql(RECIPIENTS + "i.meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(MeetingInvitationRepository::recipient)
                .list();
    }

    /** Those whose calendars know less than this. */
    List<Recipient> behind(MeetingId meeting, int sequence) {
        return database.sql(RECIPIENTS + "i.meeting_id = :meeting and i.sent_sequence < :sequence")
                .param("meeting", meeting.value())
                .param("sequence", sequence)
                .query(MeetingInvitationRepository::recipient)
                .list();
    }

    /** Everybody's calendar is told of what the meeting is now. */
    void told(MeetingId meeting, int sequence) {
        database.sql("update meeting_invitation set sent_sequence = :sequence where meeting_id = :meeting")
                .param("sequence", sequence)
                .param("meeting", meeting.value())
                .update();
    }

    /** The meeting's sequence rose by one without anything that those who were up to date would have to hear. */
    void keepUp(MeetingId meeting, int sequence) {
        database.sql("""
                        update meeting_invitation set sent_sequence = :sequence
                        where meeting_id = :meeting and sent_sequence = :sequence - 1""")
                .param("sequence", sequence)
                .param("meeting", meeting.value())
                .update();
    }

    /** What a person has not answered yet, earliest meeting first; meetings that have begun do not wait any more. */
    List<InvitationToAnswer> unanswered(CityId city, SignedIn reader, Instant now) {
        return database.sql("""
                        select m.id, m.title, m.starts_at, m.place, c.time_zone from meeting_invitation i
                            join meeting m on m.id = i.meeting_id
                            join city c on c.id = m.city_id
                        where i.city_id = :city and (i.person_id = :me or i.guest_email = :email)
                            and i.answer is null and m.status = 'PLANNED' and m.starts_at > :now
                        order by m.starts_at""")
                .param("city", city.value())
                .param("me", reader.personId().value())
                .param("email", reader.getUsername())
                .param("now", column(now))
                .query((row, number) -> new InvitationToAnswer(
                        new MeetingId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        LocalDateTime.ofInstant(instant(row, "starts_at"), ZoneId.of(row.getString("time_zone"))),
                        row.getString("place")))
                .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new Recipient(
                new MeetingInvitationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("mail_language")),
                row.getBoolean("account"),
                answer == null ? null : Answer.valueOf(answer),
                row.getString("organiser_name"),
                row.getString("organiser_email"));
    }

    private static MeetingInvitation invitation(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        UUID organisation = row.getObject("organisation_id", UUID.class);
        String answer = row.getString("answer");
        return new MeetingInvitation(
                new MeetingInvitationId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString(person == null ? "guest_name" : "person_name"),
                row.getString(person == null ? "guest_email" : "person_email"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString(organisation == null ? "guest_organisation" : "organisation_of_person"),
                answer == null ? null : Answer.valueOf(answer),
                instantIfAny(row, "answered_at"),
                row.getInt("sent_sequence") < row.getInt("sequence"),
                row.getBoolean("mine"));
    }
}
