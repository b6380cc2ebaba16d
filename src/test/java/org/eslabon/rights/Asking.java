package org.eslabon.rights;

import java.util.function.Supplier;
import org.eslabon.security.Accounts;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Who asks, in the order of the table's columns: one of each role in Cuenca, and three who are strangers there. */
public enum Asking {
    COORDINATOR("ana.vintimilla@acudir.example"),
    GOVERNMENT("emily.carter@cuenca.example"),
    PRIVATE("teresa.crespo@cccuenca.example"),
    UNIVERSITY("ivan.abad@ucuenca.example"),
    CIVIL("mercedes.loja@cafe.example"),
    BANK("lucia.ferrer@caf.example"),
    OTHER_CITY("carolina.char@ccb.example"),
    ADMINISTRATOR("administrator@programme.example"),
    NOBODY(null);

    private final @Nullable String email;

    Asking(@Nullable String email) {
        this.email = email;
    }

    /** The one who belongs to no city. */
    public static void create(Accounts accounts) {
        if (accounts.byEmail(ADMINISTRATOR.email).isEmpty()) {
            accounts.create(ADMINISTRATOR.email, "Administrator", Texts.ENGLISH, "UTC", true);
        }
    }

    /** Null for nobody. */
    public @Nullable String email() {
        return email;
    }

    <T> T ask(UserDetailsService people, Supplier<T> question) {
        if (email == null) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new AnonymousAuthenticationToken(
                            "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        } else {
            var person = people.loadUserByUsername(email);
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        }
        try {
            return question.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
