package org.eslabon.security;

import java.util.Optional;
import java.util.function.Function;
import org.eslabon.shared.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Asks services as somebody who is not there: what a mail tells a person is what she would be answered herself at that
 * moment. For work that the product does by itself; never for a request of somebody else.
 */
@Service
public class OnBehalf {

    private final People people;

    OnBehalf(People people) {
        this.people = people;
    }

    /** Empty, and nothing is asked, if there is no such account or it is not active. */
    public <T> Optional<T> of(PersonId person, Function<SignedIn, T> question) {
        Optional<SignedIn> she = people.byId(person).filter(SignedIn::isEnabled);
        she.ifPresent(SignedIn::eraseCredentials);
        return she.map(one -> as(one, question));
    }

    private static <T> T as(SignedIn person, Function<SignedIn, T> question) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext hers = SecurityContextHolder.createEmptyContext();
        hers.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(hers);
        try {
            return question.apply(person);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
