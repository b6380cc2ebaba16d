package org.eslabon.security;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets once an hour what has run out. */
@Configuration
@EnableScheduling
class Housekeeping {

    private final SignIns signIns;
    private final PasswordLinks links;
    private final FailedAttempts attempts;

    Housekeeping(SignIns signIns, PasswordLinks links, FailedAttempts attempts) {
        this.signIns = signIns;
        this.links = links;
        this.attempts = attempts;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        signIns.forgetOld();
        links.forgetExpired();
        attempts.forgetOld();
    }
}
