package org.eslabon.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.audit.Actor;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of inboxes as rows. */
@Repository
class NotificationRepository {

    private static final UUID NOTHING = new UUID(0, 0);

    private final JdbcClient database;
    private final JdbcTemplate batches;

    NotificationRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * A line as it is stored.
     *
     * @param part of the thing, where the comment is found
     * @param untold how many of its changes no mail has told of
     */
    record Row(
            NotificationId id,
            NotificationKind kind,
            @Nullable CityId city,
            ThingRef thing,
            String label,
            @Nullable UUID comment,
            @Nullable String part,
            @Nullable String excerpt,
            @Nullable String textKey,
            List<Object> arguments,
            int changes,
            int untold,
            Instant latest,
            boolean unread) {}

    /** A line that is to be added to what its person has not read yet, with the moment at which a mail is to tell of it. */
    record Due(Gathering.Line line, @Nullable Instant due) {}

    /** Adds each to the unread line of its kind, or makes a new one. */
    void gather(List<Due> all) {
        batches.batchUpdate("""
                insert into notification (id, person_id, kind, city_id, thing_kind, thing_id, about, label, text_key,
                    comment_id, part, excerpt, changes, latest_at, due_at, touched_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6))
                on duplicate key update label = if(values(label) = '', label, values(label)), text_key = values(text_key),
                    comment_id = values(comment_id), part = values(part), excerpt = values(excerpt),
                    changes = changes + values(changes), latest_at = greatest(latest_at, values(latest_at)),
                    due_at = coalesce(due_at, values(due_at)), touched_at = values(touched_at)""", all, 500, (row, one) -> {
            Gathering.Line line = one.line();
            Remark remark = line.remark();
            row.setObject(1, NotificationId.next().value());
            row.setObject(2, line.person().value());
            row.setString(3, line.kind().name());
            row.setObject(4, line.city() == null ? null : line.city().value());
            row.setString(5, line.thing().kind());
            row.setObject(6, line.thing().id());
            row.setObject(7, line.about());
            row.setString(8, line.label());
            row.setString(9, line.sentence());
            row.setObject(10, remark == null ? null : remark.id());
            row.setString(11, remark == null ? null : remark.part());
            row.setString(12, remark == null ? null : remark.excerpt());
            row.setInt(13, line.changes());
            row.setObject(14, utc(line.latest()));
            row.setObject(15, one.due() == null ? null : utc(one.due()));
        });
        List<Object[]> actors = new ArrayList<>();
        for (Due one : all) {
            Gathering.Line line = one.line();
            line.actors()
                    .forEach(actor -> actors.add(new Object[] {
                        actor.value(), line.person().value(), line.kind().name(), line.about()
                    }));
        }
        batches.batchUpdate("""
                insert into notification_actor (notification_id, person_id)
                select n.id, ? from notification n where n.person_id = ? and n.kind = ? and n.about = ? and n.gathers
                on duplicate key update told = false""", actors);
    }

    /** Adds a notice, renews one that says the same and was not read yet, or leaves it at what was said once. */
    void add(PersonId person, Notice notice, UUID about, Instant now, @Nullable Instant due) {
        database.sql("""
                        insert into notification (id, person_id, kind, city_id, thing_kind, thing_id, about, label,
                            text_key, arguments, once, changes, latest_at, due_at, touched_at)
                        values (:id, :person, 'WAITS', :city, :kind, :thing, :about, :label,
                            :key, :arguments, :once, 1, :now, :due, utc_timestamp(6))
                        on duplicate key update
                            label = if(once is null, values(label), label),
                            arguments = if(once is null, values(arguments), arguments),
                            latest_at = if(once is null, values(latest_at), latest_at),
                            told = if(once is null, 0, told),
                            due_at = if(once is null, values(due_at), due_at),
                            touched_at = values(touched_at)""")
                .param("id", NotificationId.next().value())
                .param("person", person.value())
                .param("city", notice.city().value())
                .param("kind", notice.thing().kind())
                .param("thing", notice.thing().id())
                .param("about", about)
                .param("label", notice.label().length() > 300 ? notice.label().substring(0, 300) : notice.label())
                .param("key", notice.textKey())
                .param("arguments", Arguments.write(notice.arguments()))
                .param("once", notice.once())
                .param("now", utc(now))
                .param("due", due == null ? null : utc(due))
                .update();
    }

    /** For whom this waits. */
    Set<PersonId> waitingFor(ThingRef thing, String textKey) {
        return new HashSet<>(database.sql("""
                        select person_id from notification
                        where thing_kind = :kind and thing_id = :thing and text_key = :key and kind = 'WAITS'
                            and read_at is null""")
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .param("key", textKey)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    void settle(Collection<PersonId> people, ThingRef thing, String textKey, Instant now) {
        if (people.isEmpty()) {
            return;
        }
        database.sql("""
                        update notification set read_at = :now, due_at = null, touched_at = utc_timestamp(6)
                        where person_id in (:people) and thing_kind = :kind and thing_id = :thing and text_key = :key and kind = 'WAITS'
                            and read_at is null""")
                .param("now", utc(now))
                .param("people", people.stream().map(PersonId::value).toList())
                .param("kind", thing.kind())
                .param("thing", thing.id())
                .param("key", textKey)
                .update();
    }

    /** The comment says something else now, or nothing any more. */
    void reword(UUID comment, @Nullable String excerpt) {
        database.sql("update notification set excerpt = :excerpt where comment_id = :comment")
                .param("excerpt", excerpt)
                .param("comment", comment)
                .update();
    }

    /** How many unread lines there are of these cities, and of none. */
    int unread(PersonId person, Collection<CityId> cities) {
        return database.sql("""
                        select count(*) from notification
                        where person_id = :person and read_at is null and (city_id is null or city_id in (:cities))""")
                .param("person", person.value())
                .param("cities", ids(cities))
                .query(Integer.class)
                .single();
    }

    /** Unread lines first, each part newest first. */
    List<Row> page(PersonId person, Collection<CityId> cities, InboxFilter filter, int offset, int limit) {
        return database.sql("""
                        select * from notification
                        where person_id = :person and (city_id is null or city_id in (:cities))
                            and (cast(:city as uuid) is null or city_id = :city) and (:kind is null or kind = :kind)
                        order by read_at is not null, latest_at desc, id desc limit :limit offset :offset""")
                .param("person", person.value())
                .param("cities", ids(cities))
                .param("city", filter.city() == null ? null : filter.city().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("limit", limit)
                .param("offset", offset)
                .query(NotificationRepository::row)
                .list();
    }

    Optional<Row> byId(PersonId person, NotificationId id) {
        return database.sql("select * from notification where id = :id and person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(NotificationRepository::row)
                .optional();
    }

    void read(PersonId person, NotificationId id, Instant now) {
        database.sql("""
                        update notification set read_at = :now, due_at = null, touched_at = utc_timestamp(6)
                        where id = :id and person_id = :person and read_at is null""")
                .param("now", utc(now))
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    void readAll(PersonId person, InboxFilter filter, Instant now) {
        database.sql("""
                        update notification set read_at = :now, due_at = null, touched_at = utc_timestamp(6)
                        where person_id = :person and read_at is null
                            and (cast(:city as uuid) is null or city_id = :city) and (:kind is null or kind = :kind)""")
                .param("now", utc(now))
                .param("person", person.value())
                .param("city", filter.city() == null ? null : filter.city().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .update();
    }

    /** Says whether there was anything unread of the thing. */
    boolean read(PersonId person, ThingRef thing, Collection<NotificationKind> kinds, Instant now) {
        return database.sql("""
                        update notification set read_at = :now, due_at = null, touched_at = utc_timestamp(6)
                        where person_id = :person and thing_kind = :kind and thing_id = :thing and read_at is null
                            and kind in (:kinds)""")
                        .param("now", utc(now))
                        .param("person", person.value())
                        .param("kind", thing.kind())
                        .param("thing", thing.id())
                        .param(
                                "kinds",
                                kinds.stream().map(NotificationKind::name).toList())
                        .update()
                > 0;
    }

    /** Whose acts these lines are about, by name. */
    Map<NotificationId, List<Actor>> actors(Collection<NotificationId> lines, boolean onlyUntold) {
        Map<NotificationId, List<Actor>> actors = new HashMap<>();
        if (lines.isEmpty()) {
            return actors;
        }
        database.sql("""
                        select a.notification_id, p.id, p.name from notification_actor a
                            join person p on p.id = a.person_id
                        where a.notification_id in (:lines) and (not a.told or not :untold) order by p.name, p.id""")
                .param("lines", lines.stream().map(NotificationId::value).toList())
                .param("untold", onlyUntold)
                .query(row -> {
                    actors.computeIfAbsent(
                                    new NotificationId(row.getObject("notification_id", UUID.class)),
                                    line -> new ArrayList<>())
                            .add(new Actor(new PersonId(row.getObject("id", UUID.class)), row.getString("name")));
                });
        return actors;
    }

    /** Somebody for whom a mail is due, whoever waits longest first. */
    List<PersonId> awaitingMail(Instant now, int most) {
        return database.sql("""
                        select person_id from notification where due_at <= :now
                        group by person_id order by min(due_at) limit :most""")
                .param("now", utc(now))
                .param("most", most)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What a mail to her is to tell of; nobody else tells of it until the transaction ends. */
    List<Row> takeDue(PersonId person, Instant now) {
        return database.sql("""
                        select * from notification where person_id = :person and due_at <= :now
                        order by due_at, id for update""")
                .param("person", person.value())
                .param("now", utc(now))
                .query(NotificationRepository::row)
                .list();
    }

    /** A mail has told of all that is in these lines, or never will. */
    void told(Collection<NotificationId> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<UUID> ids = lines.stream().map(NotificationId::value).toList();
        database.sql("update notification set told = changes, due_at = null where id in (:ids)")
                .param("ids", ids)
                .update();
        database.sql("update notification_actor set told = true where notification_id in (:ids)")
                .param("ids", ids)
                .update();
    }

    void postpone(PersonId person, Instant now, Instant until) {
        database.sql("update notification set due_at = :until where person_id = :person and due_at <= :now")
                .param("until", utc(until))
                .param("person", person.value())
                .param("now", utc(now))
                .update();
    }

    /** She has chosen anew when mails are to tell of lines of this kind. */
    void reschedule(PersonId person, NotificationKind kind, @Nullable Instant due) {
        database.sql("""
                        update notification set due_at = :due
                        where person_id = :person and kind = :kind and read_at is null and told < changes""")
                .param("due", due == null ? null : utc(due))
                .param("person", person.value())
                .param("kind", kind.name())
                .update();
    }

    /** The clock of the database, by which lines are touched. */
    Instant now() {
        return database.sql("select utc_timestamp(6)")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    /** Whose inboxes changed after this moment of the database's clock. */
    Set<PersonId> touchedAfter(Instant moment) {
        return new HashSet<>(database.sql("select distinct person_id from notification where touched_at > :moment")
                .param("moment", utc(moment))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Forgets some of what was read before this moment; says how many. */
    int forgetRead(Instant before, int most) {
        return database.sql("delete from notification where read_at < :before limit :most")
                .param("before", utc(before))
                .param("most", most)
                .update();
    }

    private static List<UUID> ids(Collection<CityId> cities) {
        return cities.isEmpty()
                ? List.of(NOTHING)
                : cities.stream().map(CityId::value).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID city = row.getObject("city_id", UUID.class);
        int changes = row.getInt("changes");
        return new Row(
                new NotificationId(row.getObject("id", UUID.class)),
                NotificationKind.valueOf(row.getString("kind")),
                city == null ? null : new CityId(city),
                new ThingRef(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)),
                row.getString("label"),
                row.getObject("comment_id", UUID.class),
                row.getString("part"),
                row.getString("excerpt"),
                row.getString("text_key"),
                Arguments.read(row.getString("arguments")),
                changes,
                changes - row.getInt("told"),
                row.getObject("latest_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("read_at", LocalDateTime.class) == null);
    }
}
