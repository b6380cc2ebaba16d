package org.eslabon.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows what, as rows. */
@Repository
class FollowRepository {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    FollowRepository(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Who follows each thing, or has left it. */
    Map<ThingRef, Set<PersonId>> of(Collection<ThingRef> things, boolean follows) {
        Map<ThingRef, Set<PersonId>> people = new HashMap<>();
        if (things.isEmpty()) {
            return people;
        }
        database.sql("""
                        select person_id, thing_kind, thing_id from follow
                        where thing_kind in (:kinds) and thing_id in (:ids) and follows = :follows""")
                .param("kinds", things.stream().map(ThingRef::kind).collect(Collectors.toSet()))
                .param("ids", things.stream().map(ThingRef::id).collect(Collectors.toSet()))
                .param("follows", follows)
                .query(row -> {
                    people.computeIfAbsent(
                                    new ThingRef(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)),
                                    thing -> new HashSet<>())
                            .add(new PersonId(row.getObject("person_id", UUID.class)));
                });
        return people;
    }

    /** What the person follows, the latest begun first. */
    List<ThingRef> followedBy(PersonId person) {
        return database.sql("""
                        select thing_kind, thing_id from follow where person_id = :person and follows
                        order by since desc, thing_id""")
                .param("person", person.value())
                .query((row, number) ->
                        new ThingRef(row.getString("thing_kind"), row.getObject("thing_id", UUID.class)))
                .list();
    }

    /** Says whether anything changed. */
    boolean set(PersonId person, ThingRef thing, boolean follows) {
        return database.sql("""
                        insert into follow (person_id, thing_kind, thing_id, follows, since)
                        values (:person, :kind, :id, :follows, utc_timestamp(6))
                        on duplicate key update since = if(follows = values(follows), since, values(since)),
                            follows = values(follows)""")
                        .param("person", person.value())
                        .param("kind", thing.kind())
                        .param("id", thing.id())
                        .param("follows", follows)
                        .update()
                > 0;
    }

    /** Lets these people follow these things, unless they have said themselves whether they do. */
    void begin(Map<ThingRef, Set<PersonId>> begun) {
        List<Object[]> rows = new ArrayList<>();
        begun.forEach((thing, people) ->
                people.forEach(person -> rows.add(new Object[] {person.value(), thing.kind(), thing.id()})));
        batches.batchUpdate("""
                insert into follow (person_id, thing_kind, thing_id, follows, since)
                values (?, ?, ?, true, utc_timestamp(6)) on duplicate key update follows = follows""", rows);
    }
}
