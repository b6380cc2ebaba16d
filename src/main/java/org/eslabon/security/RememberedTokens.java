package org.eslabon.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of remembered browsers. Each is good once and answered with the next; one that was used before can only come
 * from a copy, so it tells that somebody has stolen the cookie, though not whether the thief or the owner shows it.
 */
@Repository
@Transactional(isolation = Isolation.READ_COMMITTED)
class RememberedTokens {

    /** In this time a browser that asks for several pages at once may show the token it has just used. */
    private static final Duration OVERLAP = Duration.ofSeconds(20);

    /** What came of showing a token. */
    sealed interface Recalled {

        /**
         * @param token the next one; null if another request of the same browser has it
         */
        record Good(UUID signIn, PersonId person, @Nullable String token) implements Recalled {}

        record Stolen(PersonId person) implements Recalled {}

        record Unknown() implements Recalled {}
    }

    private record Row(
            UUID id, PersonId person, String hash, @Nullable String before, Instant since) {}

    private final JdbcClient database;
    private final Clock clock;

    RememberedTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Lets the sign-in outlast its session, for whoever shows what is returned. */
    public String remember(UUID signIn) {
        String series = Secrets.next();
        String token = Secrets.next();
        database.sql("""
                        update sign_in_session set series_hash = :series, token_hash = :token, token_since = :now
                        where id = :id""")
                .param("series", Secrets.hash(series))
                .param("token", Secrets.hash(token))
                .param("now", clock.instant())
                .param("id", signIn)
                .update();
        return series + "." + token;
    }

    public Recalled recall(String shown) {
        int dot = shown.indexOf('.');
        if (dot < 0) {
            return new Recalled.Unknown();
        }
        String series = shown.substring(0, dot);
        String hash = Secrets.hash(shown.substring(dot + 1));
        Optional<Row> found = database.sql("select * from sign_in_session where series_hash = :series for update")
                .param("series", Secrets.hash(series))
                .query(RememberedTokens::row)
                .optional();
        Instant now = clock.instant();
        if (found.isEmpty() || found.get().since().isBefore(now.minus(SignIns.REMEMBERED))) {
            return new Recalled.Unknown();
        }
        Row row = found.get();
        if (hash.equals(row.hash())) {
            String next = Secrets.next();
            database.sql("""
                            update sign_in_session
                            set token_before = token_hash, token_hash = :next, token_since = :now, last_seen_at = :now
                            where id = :id""")
                    .param("next", Secrets.hash(next))
                    .param("now", now)
                    .param("id", row.id())
                    .update();
            return new Recalled.Good(row.id(), row.person(), series + "." + next);
        }
        boolean justUsed = hash.equals(row.before()) && row.since().isAfter(now.minus(OVERLAP));
        return justUsed ? new Recalled.Good(row.id(), row.person(), null) : new Recalled.Stolen(row.person());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("token_hash"),
                row.getString("token_before"),
                row.getObject("token_since", Instant.class));
    }
}
