package org.eslabon.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the form, which says why: wrong, or too often. */
class SignInFailed implements AuthenticationFailureHandler {

    private final Clock clock;

    SignInFailed(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = failure instanceof TooManyAttempts tooMany
                ? SignInAddress.WAIT + "=" + Math.max(1, secondsUntil(tooMany))
                : SignInAddress.FAILED;
        response.sendRedirect(request.getContextPath() + "/" + SignInAddress.SIGN_IN + "?" + why);
    }

    private long secondsUntil(TooManyAttempts tooMany) {
        return Duration.between(clock.instant(), tooMany.heardAgain())
                .plusMillis(999)
                .toSeconds();
    }
}
