package org.eslabon.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Attempts are counted under several names at once; beyond a free number each further one makes the
 * next wait twice as long. An attempt is counted before its outcome is known and taken back when it succeeds, so that
 * many at once do not slip through.
 */
@Service
class FailedAttempts {

    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(90);

    /**
     * One name under which attempts are counted.
     *
     * @param free how many failures cost nothing
     * @param first the wait after the next one
     * @param longest the wait it doubles up to
     */
    record Limit(String subject, int free, Duration first, Duration longest) {

        String key() {
            return Secrets.hash(subject);
        }

        Duration pause(int failures) {
            int beyond = failures - free;
            if (beyond <= 0) {
                return Duration.ZERO;
            }
            Duration pause = first.multipliedBy(1L << Math.min(beyond - 1, 20));
            return pause.compareTo(longest) > 0 ? longest : pause;
        }
    }

    private record Count(String key, int failures, Instant heardAgain, Instant last) {}

    private final JdbcClient database;
    private final Clock clock;

    FailedAttempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts an attempt, or says from when on one will be heard; then it was not counted. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Instant> heardAgain(List<Limit> limits) {
        Instant now = clock.instant();
        List<Limit> ordered = inOneOrder(limits);
        List<Count> counts = ordered.stream().map(limit -> count(limit, now)).toList();
        Optional<Instant> wait =
                counts.stream().map(Count::heardAgain).filter(now::isBefore).max(Comparator.naturalOrder());
        if (wait.isEmpty()) {
            for (int i = 0; i < counts.size(); i++) {
                int failures = counts.get(i).failures() + 1;
                store(counts.get(i).key(), failures, now.plus(ordered.get(i).pause(failures)), now);
            }
        }
        return wait;
    }

    /** Takes the attempt back, and remembers under the first name that it has succeeded once. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void succeeded(List<Limit> limits) {
        Instant now = clock.instant();
        for (Limit limit : inOneOrder(limits)) {
            String change = limit.equals(limits.getFirst())
                    ? "failures = 0, heard_again = :now, last_at = :now, known = true"
                    : "failures = greatest(failures - 1, 0), heard_again = :now";
            database.sql("update failed_attempt set " + change + " where subject = :key")
                    .param("key", limit.key())
                    .param("now", now)
                    .update();
        }
    }

    /** A whole office signs in at the same moment from one address: rows are locked in one order, so that nobody waits in a circle. */
    private static List<Limit> inOneOrder(List<Limit> limits) {
        return limits.stream().sorted(Comparator.comparing(Limit::key)).toList();
    }

    /** Whether an attempt under this name has succeeded in the last three months. */
    @Transactional(readOnly = true)
    public boolean known(Limit limit) {
        return database.sql("select count(*) from failed_attempt where subject = :key and known")
                        .param("key", limit.key())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Transactional
    public void forgetOld() {
        database.sql("delete from failed_attempt where last_at < :old and not known or last_at < :older")
                .param("old", clock.instant().minus(KEPT))
                .param("older", clock.instant().minus(KNOWN))
                .update();
    }

    private Count count(Limit limit, Instant now) {
        // Not "insert ignore", which would share the lock of a row that is there and then be in the way of others who
        // do.
        database.sql("""
                        insert into failed_attempt (subject, failures, heard_again, last_at) values (?, 0, ?, ?)
                        on duplicate key update subject = subject""").params(limit.key(), now, now).update();
        Count count = database.sql("select * from failed_attempt where subject = ? for update")
                .param(limit.key())
                .query((row, number) -> new Count(
                        row.getString("subject"),
                        row.getInt("failures"),
                        row.getObject("heard_again", Instant.class),
                        row.getObject("last_at", Instant.class)))
                .single();
        boolean old = count.last().isBefore(now.minus(FORGOTTEN));
        return old ? new Count(count.key(), 0, count.heardAgain(), now) : count;
    }

    private void store(String key, int failures, Instant heardAgain, Instant now) {
        database.sql("update failed_attempt set failures = ?, heard_again = ?, last_at = ? where subject = ?")
                .params(failures, heardAgain, now, key)
                .update();
    }
}
