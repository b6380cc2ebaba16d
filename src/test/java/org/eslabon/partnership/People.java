package org.eslabon.partnership;

import java.util.function.Supplier;
import org.eslabon.security.Accounts;
import org.eslabon.shared.Texts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Does things as people of the demonstration, and as an administrator who belongs nowhere. */
@TestComponent
class People {

    static final String COORDINATOR = "ana.vintimilla@acudir.example";
    static final String COLLEAGUE = "jorge.malo@acudir.example";
    static final String OFFICER = "emily.carter@cuenca.example";
    static final String BARRANQUILLA = "marta.donado@alcaldia.example";
    static final String BANKER = "lucia.ferrer@caf.example";
    static final String ADMINISTRATOR = "administrator@programme.example";

    private final UserDetailsService people;
    private final Accounts accounts;

    People(UserDetailsService people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    <T> T as(String email, Supplier<T> action) {
        if (email.equals(ADMINISTRATOR) && accounts.byEmail(email).isEmpty()) {
            accounts.create(email, "Administrator", Texts.ENGLISH, "UTC", true);
        }
        var person = people.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            return action.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
