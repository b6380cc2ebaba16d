package org.eslabon.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at each request whether its sign-in still stands, and who the person is by now: her name, her language, and
 * whether she may still come in.
 */
class KeepsSignIns extends OncePerRequestFilter {

    private final SignIns signIns;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    KeepsSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    /** What is the same for everybody needs nobody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/VAADIN/build/")
                || path.startsWith("/VAADIN/static/")
                || path.startsWith("/styles/")
                || path.startsWith("/icons/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && authentication != null && authentication.getPrincipal() instanceof SignedIn then) {
            Optional<SignedIn> now = session.getAttribute(RememberedBrowsers.SIGN_IN) instanceof UUID signIn
                    ? signIns.person(signIn)
                    : Optional.empty();
            if (now.isEmpty()) {
                SecurityContextHolder.clearContext();
                session.invalidate();
            } else {
                refresh(then, now.get(), authentication, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    private void refresh(
            SignedIn then,
            SignedIn now,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (now.signIn() != null) {
            boolean used = !"heartbeat".equals(request.getParameter("v-r"));
            signIns.seen(now.signIn(), now.personId(), request.getRemoteAddr(), used);
        }
        if (!now.looksLike(then)) {
            AbstractAuthenticationToken fresh = authentication instanceof RememberMeAuthenticationToken
                    ? new RememberMeAuthenticationToken(RememberedBrowsers.KEY, now, now.getAuthorities())
                    : UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
            fresh.setDetails(authentication.getDetails());
            fresh.eraseCredentials();
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(fresh);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }
}
