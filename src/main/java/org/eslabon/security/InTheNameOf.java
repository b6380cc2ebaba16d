package org.eslabon.security;

import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Does things as a person, with her rights and under her name. Only a demonstration has it: what its people have done before
 * anybody signs in goes the way that people's doings go.
 */
@Component
@ConditionalOnProperty("eslabon.demonstration")
public class InTheNameOf {

    private final UserDetailsService people;

    InTheNameOf(UserDetailsService people) {
        this.people = people;
    }

    /**
     * @param email of somebody with an account
     */
    public <T> T as(String email, Supplier<T> doing) {
        UserDetails person = people.loadUserByUsername(email);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext hers = SecurityContextHolder.createEmptyContext();
        hers.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(hers);
        try {
            return doing.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
