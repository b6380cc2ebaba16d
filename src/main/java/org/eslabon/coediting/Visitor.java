package org.eslabon.coediting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.PersonId;
import org.eslabon.uikit.PersonAvatar;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at the other end of a connection. */
final class Visitor {

    private final Authentication authentication;
    private final SignedIn person;

    private Visitor(Authentication authentication, SignedIn person) {
        this.authentication = authentication;
        this.person = person;
    }

    static @Nullable Visitor of(@Nullable Object principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? new Visitor(authentication, person)
                : null;
    }

    PersonId id() {
        return person.personId();
    }

    String name() {
        return person.name();
    }

    /** The browser she has signed in with. */
    @Nullable
    UUID browser(CurrentUser user) {
        return as(() -> user.browser().orElse(null));
    }

    /** Runs as her: services ask what she may do. */
    <T extends @Nullable Object> T as(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext hers = SecurityContextHolder.createEmptyContext();
        hers.setAuthentication(authentication);
        SecurityContextHolder.setContext(hers);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    Map<String, @Nullable Object> plain() {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>(plain(id(), name()));
        plain.put("color", PersonAvatar.colourOf(id()));
        return plain;
    }

    static Map<String, @Nullable Object> plain(PersonId id, String name) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("id", id.value().toString());
        plain.put("name", name);
        return plain;
    }
}
