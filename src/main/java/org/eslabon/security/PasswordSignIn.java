package org.eslabon.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eslabon.mail.EmailAddress;
import org.eslabon.security.FailedAttempts.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs in by e-mail address and password. An unknown account, one without a password, an inactive one and a wrong
 * password are one failure, and take as long.
 */
class PasswordSignIn implements AuthenticationProvider {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** So short because it also meets the account's owner while strangers guess. */
    private static final Duration LONGEST_FOR_ALL = Duration.ofMinutes(1);

    private final People people;
    private final PasswordEncoder encoder;
    private final FailedAttempts attempts;
    private final String nobodysHash;

    PasswordSignIn(People people, PasswordEncoder encoder, FailedAttempts attempts) {
        this.people = people;
        this.encoder = encoder;
        this.attempts = attempts;
        this.nobodysHash = Optional.ofNullable(encoder.encode(Secrets.next())).orElseThrow();
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String email = request.getName().strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(request.getCredentials());
        List<Limit> limits = limits(email, address(request));
        attempts.heardAgain(limits).ifPresent(instant -> {
            throw new TooManyAttempts(instant);
        });
        Optional<SignedIn> found =
                EmailAddress.of(email).map(EmailAddress::value).flatMap(people::byEmail);
        String hash = found.map(SignedIn::getPassword).orElse(nobodysHash);
        boolean right = encoder.matches(password, hash);
        SignedIn person = found.filter(SignedIn::hasPassword)
                .filter(SignedIn::isEnabled)
                .filter(any -> right)
                .orElseThrow(() -> new BadCredentialsException("Wrong e-mail address or password"));
        attempts.succeeded(limits);
        if (encoder.upgradeEncoding(hash)) {
            people.setPassword(person.personId(), encoder.encode(password));
        }
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(request.getDetails());
        return signedIn;
    }

    /**
     * Whoever has signed in to this account from this address before is only slowed down by failures from there:
     * strangers elsewhere cannot shut the owner out.
     */
    private List<Limit> limits(String email, String address) {
        Limit accountFromThere = new Limit("sign-in " + address + " " + email, 4, FIRST, LONGEST);
        List<Limit> limits = new ArrayList<>(List.of(accountFromThere));
        if (!attempts.known(accountFromThere)) {
            limits.add(new Limit("sign-in " + address, 30, FIRST, LONGEST));
            limits.add(new Limit("sign-in to " + email, 20, FIRST, LONGEST_FOR_ALL));
        }
        return limits;
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.network(details.getRemoteAddress())
                : "unknown";
    }

    @Override
    public boolean supports(@Nullable Class<?> authentication) {
        return authentication != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
