package org.eslabon.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eslabon.security.FailedAttempts.Limit;
import org.eslabon.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for her password again: an unlocked screen is no password. */
@Component
class PasswordChecks {

    private final PasswordEncoder encoder;
    private final FailedAttempts attempts;
    private final Clock clock;

    PasswordChecks(PasswordEncoder encoder, FailedAttempts attempts, Clock clock) {
        this.encoder = encoder;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Why the password does not pass for hers, if it does not. */
    Optional<Refusal> wrong(SignedIn person, String password) {
        List<Limit> limits = List.of(
                new Limit("again " + person.personId().value(), 4, Duration.ofSeconds(5), Duration.ofMinutes(15)));
        Optional<Instant> wait = attempts.heardAgain(limits);
        if (wait.isPresent()) {
            return Optional.of(tooMany(clock.instant(), wait.get()));
        }
        if (!encoder.matches(password, person.getPassword())) {
            return Optional.of(Refusal.of("security.password.current.wrong"));
        }
        attempts.succeeded(limits);
        return Optional.empty();
    }

    static Refusal tooMany(Instant now, Instant heardAgain) {
        return tooMany(Duration.between(now, heardAgain).plusMillis(999).toSeconds());
    }

    /** The same words for everyone who has to wait. */
    static Refusal tooMany(long seconds) {
        return seconds <= 90
                ? Refusal.of("security.wait.seconds", Math.max(1, seconds))
                : Refusal.of("security.wait.minutes", (seconds + 59) / 60);
    }
}
