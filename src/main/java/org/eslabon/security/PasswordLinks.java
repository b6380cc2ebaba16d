package org.eslabon.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.launch.ProductAddress;
import org.eslabon.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that let a person set a password, once and for a while. A person has one at most: the newest. */
@Repository
class PasswordLinks {

    /** What a link is for, and how long it is good. */
    enum Purpose {
        INVITATION(Duration.ofDays(14)),
        RESET(Duration.ofHours(1));

        final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    /** A link that is good now. */
    record Link(PersonId person, Purpose purpose) {}

    private final JdbcClient database;
    private final ProductAddress address;
    private final Clock clock;

    PasswordLinks(JdbcClient database, ProductAddress address, Clock clock) {
        this.database = database;
        this.address = address;
        this.clock = clock;
    }

    /** Makes a link, whole as it stands in a mail; those the person had are worth nothing from now on. */
    String issue(PersonId person, Purpose purpose) {
        revoke(person);
        Instant now = clock.instant();
        String token = Secrets.next();
        database.sql("""
                        insert into password_link (token_hash, person_id, purpose, created_at, expires_at)
                        values (:hash, :person, :purpose, :now, :expires)""")
                .param("hash", Secrets.hash(token))
                .param("person", person.value())
                .param("purpose", purpose.name())
                .param("now", now)
                .param("expires", now.plus(purpose.life))
                .update();
        return address.of(SignInAddress.PASSWORD + "/" + token);
    }

    Optional<Link> find(String token) {
        return database.sql("""
                        select l.person_id, l.purpose from password_link l join person p on p.id = l.person_id
                        where l.token_hash = :hash and l.expires_at > :now and p.active""")
                .param("hash", Secrets.hash(token))
                .param("now", clock.instant())
                .query((row, number) -> new Link(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Purpose.valueOf(row.getString("purpose"))))
                .optional();
    }

    /** Uses a link up; of several who try at once, one succeeds. */
    boolean use(String token) {
        return database.sql("delete from password_link where token_hash = :hash and expires_at > :now")
                        .param("hash", Secrets.hash(token))
                        .param("now", clock.instant())
                        .update()
                == 1;
    }

    void revoke(PersonId person) {
        database.sql("delete from password_link where person_id = :person")
                .param("person", person.value())
                .update();
    }

    void forgetExpired() {
        database.sql("delete from password_link where expires_at <= :now")
                .param("now", clock.instant())
                .update();
    }
}
