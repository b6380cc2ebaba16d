package org.eslabon.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The browsers people are signed in with, as rows: whoever has none is signed out at the next request. */
@Repository
@Transactional(isolation = Isolation.READ_COMMITTED)
class SignIns {

    /** A little longer than the web server keeps a session nobody uses. */
    private static final Duration SESSION = Duration.ofMinutes(31);

    private static final Duration SEEN = Duration.ofMinutes(1);
    static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(PersonId person, String address, @Nullable String userAgent) {
        UUID id = TimeOrderedUuid.next();
        String agent = userAgent == null ? "" : userAgent;
        database.sql("""
                        insert into sign_in_session (id, person_id, created_at, last_seen_at, address, user_agent)
                        values (:id, :person, :now, :now, :address, :agent)""")
                .param("id", id)
                .param("person", person.value())
                .param("now", clock.instant())
                .param("address", atMost(45, address))
                .param("agent", atMost(300, agent))
                .update();
        visited(person);
        return id;
    }

    /** The person of a sign-in as she is now; empty when it has ended or she may not sign in any more. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> person(UUID id) {
        return database.sql("""
                        select p.* from sign_in_session s join person p on p.id = s.person_id
                        where s.id = :id and p.active""")
                .param("id", id)
                .query((row, number) -> People.signedIn(row, number).in(id))
                .optional();
    }

    /**
     * Notes that the browser was seen, at most once a minute.
     *
     * @param used whether the person did something, rather than an open page showing that it is still there
     */
    void seen(UUID id, PersonId person, String address, boolean used) {
        Instant now = clock.instant();
        int noted = database.sql("""
                        update sign_in_session set last_seen_at = :now, address = :address
                        where id = :id and last_seen_at < :before""")
                .param("now", now)
                .param("address", atMost(45, address))
                .param("id", id)
                .param("before", now.minus(SEEN))
                .update();
        if (noted > 0 && used) {
            visited(person);
        }
    }

    /** A visit that begins more than half an hour after the last one ended makes that one the visit before. */
    void visited(PersonId person) {
        Instant now = clock.instant();
        // The columns are assigned from left to right.
        database.sql("""
                        update person
                        set visited_before = if(visited_at < :over, visited_at, visited_before), visited_at = :now
                        where id = :id""")
                .param("over", now.minus(Duration.ofMinutes(30)))
                .param("now", now)
                .param("id", person.value())
                .update();
    }

    List<SignIn> of(PersonId person, @Nullable UUID here) {
        return database.sql("""
                        select * from sign_in_session
                        where person_id = :person
                            and (last_seen_at > :session or token_since > :remembered)
                        order by last_seen_at desc""")
                .param("person", person.value())
                .param("session", clock.instant().minus(SESSION))
                .param("remembered", clock.instant().minus(REMEMBERED))
                .query((row, number) -> signIn(row, here))
                .list();
    }

    /** Whether there was such a sign-in of hers. */
    boolean end(PersonId person, UUID id) {
        return end(Set.of(id), person);
    }

    /** Ends all of the person's sign-ins but one. */
    void endAll(PersonId person, @Nullable UUID except) {
        Set<UUID> all = new HashSet<>(database.sql("select id from sign_in_session where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
        all.remove(except);
        end(all, person);
    }

    private boolean end(Set<UUID> ids, PersonId person) {
        if (ids.isEmpty()) {
            return false;
        }
        int ended = database.sql("delete from sign_in_session where person_id = :person and id in (:ids)")
                .param("person", person.value())
                .param("ids", ids)
                .update();
        if (ended > 0) {
            events.publishEvent(new SignInsEnded(ids));
        }
        return ended > 0;
    }

    void forgetOld() {
        database.sql("""
                        delete from sign_in_session
                        where last_seen_at < :session and (token_since is null or token_since < :remembered)""")
                .param("session", clock.instant().minus(Duration.ofDays(1)))
                .param("remembered", clock.instant().minus(REMEMBERED))
                .update();
    }

    /** Both come from the client, or from whatever stands between. */
    private static String atMost(int characters, String text) {
        return text.length() > characters ? text.substring(0, characters) : text;
    }

    private static SignIn signIn(ResultSet row, @Nullable UUID here) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UserAgent agent = UserAgent.of(row.getString("user_agent"));
        return new SignIn(
                id,
                row.getObject("created_at", Instant.class),
                row.getObject("last_seen_at", Instant.class),
                row.getString("address"),
                agent.browser(),
                agent.system(),
                row.getString("series_hash") != null,
                id.equals(here));
    }
}
