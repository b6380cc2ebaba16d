package org.eslabon.valuechain;

import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Does things as people of the demonstration. */
@TestComponent
public class AsPerson {

    public static final String ANALYST = "ana.vintimilla@acudir.example";
    public static final String OFFICER = "emily.carter@cuenca.example";
    public static final String RESEARCHER = "ivan.abad@ucuenca.example";
    public static final String STRANGER = "carolina.char@ccb.example";

    private final UserDetailsService people;

    AsPerson(UserDetailsService people) {
        this.people = people;
    }

    public <T> T as(String email, Supplier<T> action) {
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
