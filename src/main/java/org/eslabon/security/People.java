package org.eslabon.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as rows. */
@Repository
class People {

    /** What a person may change about herself. */
    enum Field {
        NAME("name"),
        LANGUAGE("language"),
        TIME_ZONE("time_zone");

        private final String column;

        Field(String column) {
            this.column = column;
        }
    }

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    Optional<SignedIn> byEmail(String email) {
        return database.sql("select * from person where email = :email")
                .param("email", email)
                .query(People::signedIn)
                .optional();
    }

    Optional<SignedIn> byId(PersonId id) {
        return database.sql("select * from person where id = :id")
                .param("id", id.value())
                .query(People::signedIn)
                .optional();
    }

    List<Person> named(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("select id, name, email from person where id in (:ids) order by name")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query((row, number) -> new Person(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email")))
                .list();
    }

    void add(PersonId id, String email, String name, String language, String timeZone, boolean administrator) {
        database.sql("""
                        insert into person (id, email, name, language, time_zone, administrator, created_at)
                        values (:id, :email, :name, :language, :zone, :administrator, utc_timestamp(6))""")
                .param("id", id.value())
                .param("email", email)
                .param("name", name)
                .param("language", language)
                .param("zone", timeZone)
                .param("administrator", administrator)
                .update();
    }

    void setPassword(PersonId id, String hash) {
        database.sql("update person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    /** Those without a password among these: invited, and not yet in. */
    Set<PersonId> withoutPassword(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql("select id from person where id in (:ids) and password_hash is null")
                .param("ids", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
    }

    /** Writes a field if it still holds what was seen, to the letter. */
    boolean set(PersonId id, Field field, @Nullable String seen, @Nullable String wanted) {
        String column = field.column;
        return database.sql("update person set " + column + " = :wanted where id = :id and " + column
                                + " collate utf8mb4_nopad_bin <=> cast(:seen as char) collate utf8mb4_nopad_bin")
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("wanted", wanted)
                        .update()
                == 1;
    }

    void introduce(PersonId id, String name, String language) {
        database.sql("update person set name = :name, language = :language where id = :id")
                .param("name", name)
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    void setActive(PersonId id, boolean active) {
        database.sql("update person set active = :active where id = :id")
                .param("active", active)
                .param("id", id.value())
                .update();
    }

    Optional<Instant> visitedBefore(PersonId id) {
        return database.sql("select visited_before from person where id = :id and visited_before is not null")
                .param("id", id.value())
                .query(Instant.class)
                .optional();
    }

    long count() {
        return database.sql("select count(*) from person").query(Long.class).single();
    }

    static SignedIn signedIn(ResultSet row, int number) throws SQLException {
        return new SignedIn(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("language"),
                row.getString("time_zone"),
                row.getBoolean("administrator"),
                row.getBoolean("active"),
                row.getString("password_hash"));
    }
}
