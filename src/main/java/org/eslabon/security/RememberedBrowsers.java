package org.eslabon.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.security.RememberedTokens.Recalled;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Notes each browser that signs in, and recognises those that were asked to be remembered by their cookie. */
@Component
class RememberedBrowsers implements RememberMeServices, LogoutHandler {

    /** Only so that Spring Security accepts a token made here. */
    static final String KEY = Secrets.next();

    /** Where a session keeps the id of its sign-in. */
    static final String SIGN_IN = RememberedBrowsers.class.getName() + ".signIn";

    static final String COOKIE = "eslabon-remember";

    private static final Logger LOG = LoggerFactory.getLogger(RememberedBrowsers.class);

    private final SignIns signIns;
    private final RememberedTokens tokens;
    private final People people;
    private final SecurityMails mails;

    RememberedBrowsers(SignIns signIns, RememberedTokens tokens, People people, SecurityMails mails) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.people = people;
        this.mails = mails;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        switch (tokens.recall(cookie.getValue())) {
            case Recalled.Good good -> {
                Optional<SignedIn> person = signIns.person(good.signIn());
                if (person.isPresent()) {
                    if (good.token() != null) {
                        set(request, response, good.token(), SignIns.REMEMBERED);
                    }
                    signIns.visited(good.person());
                    return signedIn(person.get(), good.signIn(), request);
                }
            }
            case Recalled.Stolen stolen -> endAllOf(stolen.person());
            case Recalled.Unknown _ -> {}
        }
        set(request, response, "", Duration.ZERO);
        return null;
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof SignedIn person)) {
            return;
        }
        UUID signIn = signIns.begin(person.personId(), request.getRemoteAddr(), request.getHeader("User-Agent"));
        request.getSession().setAttribute(SIGN_IN, signIn);
        if (request.getParameter(SignInAddress.REMEMBER_FIELD) != null) {
            set(request, response, tokens.remember(signIn), SignIns.REMEMBERED);
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // Another person's failure at this browser does not forget the one it remembers.
    }

    @Override
    public void logout(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication who) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(SIGN_IN) instanceof UUID signIn
                && who != null
                && who.getPrincipal() instanceof SignedIn person) {
            signIns.end(person.personId(), signIn);
        }
        if (response != null) {
            set(request, response, "", Duration.ZERO);
        }
    }

    private static Authentication signedIn(SignedIn person, UUID signIn, HttpServletRequest request) {
        request.getSession().setAttribute(SIGN_IN, signIn);
        var token = new RememberMeAuthenticationToken(KEY, person, person.getAuthorities());
        token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        return token;
    }

    private void endAllOf(PersonId person) {
        LOG.warn("A sign-in cookie of person {} was used twice; all her sign-ins are ended", person.value());
        signIns.endAll(person, null);
        people.byId(person).ifPresent(mails::cookieUsedTwice);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(path)
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
