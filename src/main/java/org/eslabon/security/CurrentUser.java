package org.eslabon.security;

import java.util.Optional;
import java.util.UUID;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking. */
@Component
public class CurrentUser {

    public Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /**
     * @throws NotAllowed if nobody is signed in
     */
    public SignedIn require() {
        return signedIn().orElseThrow(() -> new NotAllowed("Nobody is signed in"));
    }

    /** The browser this request comes from, as the list of sign-ins names it; empty where nobody is signed in. */
    public Optional<UUID> browser() {
        return signedIn().map(SignedIn::signIn);
    }

    /**
     * @throws NotAllowed if nobody is signed in
     */
    public PersonId id() {
        return require().personId();
    }
}
