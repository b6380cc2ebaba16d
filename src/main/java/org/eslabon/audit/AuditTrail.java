package org.eslabon.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down every change and finds it again. The database refuses to change or delete a line.
 *
 * <p>Every write of the product goes through {@link #record}: it stores the line in the caller's transaction and
 * publishes {@link Recorded}, from which open views learn that they are stale. Reading is for modules that have already
 * checked that the person may see the thing.
 */
@Service
public class AuditTrail {

    private static final String SELECT = """
            select e.*, p.name as by_name from audit_entry e left join person p on p.id = e.actor_id
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    AuditTrail(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Must be called inside the transaction of the change itself: both are stored or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(@Nullable PersonId by, Act act) {
        database.sql("""
                        insert into audit_entry (at, actor_id, city_id, thing_kind, thing_id, within_kind, within_id,
                            verb, field, old_value, new_value, reason, label)
                        values (utc_timestamp(6), :by, :city, :kind, :id, :withinKind, :withinId,
                            :verb, :field, :from, :to, :reason, :label)""")
                .param("by", by == null ? null : by.value())
                .param("city", act.city() == null ? null : act.city().value())
                .param("kind", act.thing().kind())
                .param("id", act.thing().id())
                .param("withinKind", act.within() == null ? null : act.within().kind())
                .param("withinId", act.within() == null ? null : act.within().id())
                .param("verb", act.verb())
                .param("field", act.field())
                .param("from", act.from())
                .param("to", act.to())
                .param("reason", act.reason())
                .param("label", act.label().length() > 300 ? act.label().substring(0, 300) : act.label())
                .update();
        events.publishEvent(new Recorded(act, by));
    }

    /** What happened to a thing and to what it contains, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(ThingRef thing, int most) {
        return database.sql(SELECT + """
                        where (thing_kind = :kind and thing_id = :id) or (within_kind = :kind and within_id = :id)
                        order by number desc limit :most""")
                .param("kind", thing.kind())
                .param("id", thing.id())
                .param("most", most)
                .query(AuditTrail::entry)
                .list();
    }

    /** The lines with these numbers, in their order. */
    @Transactional(readOnly = true)
    public List<Entry> numbered(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : database.sql(SELECT + "where e.number in (:numbers) order by e.number")
                        .param("numbers", numbers)
                        .query(AuditTrail::entry)
                        .list();
    }

    /** The latest line about one field of a thing. */
    @Transactional(readOnly = true)
    public Optional<Entry> latest(ThingRef thing, String field) {
        return of(thing, field, 1).stream().findFirst();
    }

    /** What happened to one field of a thing, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(ThingRef thing, String field, int most) {
        return database.sql(SELECT + """
                        where thing_kind = :kind and thing_id = :id and field = :field
                        order by number desc limit :most""")
                .param("kind", thing.kind())
                .param("id", thing.id())
                .param("field", field)
                .param("most", most)
                .query(AuditTrail::entry)
                .list();
    }

    /** What happened in these cities after an instant, by others than one person, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> in(Collection<CityId> cities, Instant after, @Nullable PersonId exceptBy, int most) {
        if (cities.isEmpty()) {
            return List.of();
        }
        return database.sql(SELECT + """
                        where city_id in (:cities) and at > :after
                            and (cast(:except as uuid) is null or actor_id is null or actor_id <> :except)
                        order by number desc limit :most""")
                .param("cities", cities.stream().map(CityId::value).toList())
                .param("after", after)
                .param("except", exceptBy == null ? null : exceptBy.value())
                .param("most", most)
                .query(AuditTrail::entry)
                .list();
    }

    /** A page of what happened in a city, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> page(TrailFilter filter, int offset, int limit) {
        return filtered(SELECT, filter, " order by number desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditTrail::entry)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(TrailFilter filter) {
        return filtered("select count(*) from audit_entry e left join person p on p.id = e.actor_id ", filter, "")
                .query(Integer.class)
                .single();
    }

    /** The people who have done something in the city, by name. */
    @Transactional(readOnly = true)
    public List<Actor> actors(CityId city) {
        return database.sql("""
                        select p.id, p.name from person p
                        where p.id in (select actor_id from audit_entry where city_id = :city) order by p.name""")
                .param("city", city.value())
                .query((row, number) -> new Actor(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** The kinds of things to which something was done in the city. */
    @Transactional(readOnly = true)
    public List<String> kinds(CityId city) {
        return database.sql("select distinct thing_kind from audit_entry where city_id = :city order by thing_kind")
                .param("city", city.value())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String select, TrailFilter filter, String end) {
        return database.sql(select + """
                         where e.city_id = :city
                            and (cast(:by as uuid) is null or e.actor_id = :by)
                            and (:kind is null or e.thing_kind = :kind)
                            and (:text is null or e.label like :text or e.old_value like :text
                                or e.new_value like :text or e.reason like :text or p.name like :text)""" + end)
                .param("city", filter.city().value())
                .param("by", filter.by() == null ? null : filter.by().value())
                .param("kind", filter.kind())
                .param("text", filter.pattern());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("actor_id", UUID.class);
        UUID city = row.getObject("city_id", UUID.class);
        String withinKind = row.getString("within_kind");
        return new Entry(
                row.getLong("number"),
                row.getObject("at", Instant.class),
                by == null ? null : new PersonId(by),
                row.getString("by_name"),
                city == null ? null : new CityId(city),
                new ThingRef(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)),
                withinKind == null ? null : new ThingRef(withinKind, row.getObject("within_id", UUID.class)),
                row.getString("verb"),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getString("reason"),
                row.getString("label"));
    }
}
