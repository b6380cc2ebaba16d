package org.eslabon.notification;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have chosen about mails, as rows. */
@Repository
class ReaderRepository {

    private final JdbcClient database;

    ReaderRepository(JdbcClient database) {
        this.database = database;
    }

    /** Those of these people whose accounts are active. */
    Map<PersonId, Reader> among(Collection<PersonId> people) {
        Map<PersonId, Reader> readers = new LinkedHashMap<>();
        if (people.isEmpty()) {
            return readers;
        }
        List<UUID> ids = people.stream().map(PersonId::value).distinct().toList();
        database.sql("""
                        select p.id, p.time_zone, c.kind, c.choice from person p
                            left join mail_choice c on c.person_id = p.id
                        where p.id in (:ids) and p.active""").param("ids", ids).query(row -> {
            PersonId person = new PersonId(row.getObject("id", UUID.class));
            Reader reader = readers.get(person);
            if (reader == null) {
                reader = new Reader(
                        person, ZoneId.of(row.getString("time_zone")), new EnumMap<>(NotificationKind.class));
                readers.put(person, reader);
            }
            if (row.getString("kind") != null) {
                reader.chosen()
                        .put(
                                NotificationKind.valueOf(row.getString("kind")),
                                MailChoice.valueOf(row.getString("choice")));
            }
        });
        return readers;
    }

    /** Writes the choice if it still is what was seen; says whether it was. The caller holds the person. */
    boolean choose(PersonId person, NotificationKind kind, @Nullable MailChoice seen, MailChoice wanted) {
        MailChoice now =
                among(List.of(person)).getOrDefault(person, standard(person)).choice(kind);
        if (now != seen) {
            return false;
        }
        database.sql("""
                        insert into mail_choice (person_id, kind, choice) values (:person, :kind, :wanted)
                        on duplicate key update choice = :wanted""")
                .param("person", person.value())
                .param("kind", kind.name())
                .param("wanted", wanted.name())
                .update();
        return true;
    }

    /** Nobody else chooses for the person until the transaction ends. */
    void lock(PersonId person) {
        database.sql("select id from person where id = :id for update")
                .param("id", person.value())
                .query(UUID.class)
                .optional();
    }

    private static Reader standard(PersonId person) {
        return new Reader(person, ZoneId.of("UTC"), Map.of());
    }
}
