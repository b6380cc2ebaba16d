package org.eslabon.security;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** The attempt was not looked at, right or wrong: too many before it were wrong. */
class TooManyAttempts extends AuthenticationException {

    private final Instant heardAgain;

    TooManyAttempts(Instant heardAgain) {
        super("Too many attempts");
        this.heardAgain = heardAgain;
    }

    Instant heardAgain() {
        return heardAgain;
    }
}
