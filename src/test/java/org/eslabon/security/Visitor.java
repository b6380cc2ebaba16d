package org.eslabon.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A browser at an address, with its session and the cookie it is remembered by. */
final class Visitor {

    private static final String PAGES = "springServlet";

    private final MockMvc server;
    private final String address;
    private MockHttpSession session = new MockHttpSession();
    private @Nullable Cookie remembered;

    Visitor(MockMvc server, String address) {
        this.server = server;
        this.address = address;
        // Pages are drawn by a servlet that is not there in these tests; it is enough that one was let through to it.
        ((MockServletContext) server.getDispatcherServlet().getServletContext())
                .registerNamedDispatcher(PAGES, new MockRequestDispatcher(PAGES));
    }

    /** Posts the form; says where the answer leads. */
    String signIn(String email, String password) throws Exception {
        return signIn(email, password, false);
    }

    String signIn(String email, String password, boolean remember) throws Exception {
        var form = post("/sign-in")
                .param("username", email)
                .param("password", password)
                .session(session)
                .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0")
                .with(from());
        if (remember) {
            form.param("remember", "on");
        }
        MvcResult result = server.perform(form).andReturn();
        keep(result);
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    /** Asks for a page of the product; says whether it is known there. */
    boolean isIn() throws Exception {
        comesTo("/a-page");
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    MockHttpServletResponse comesTo(String page) throws Exception {
        var request = get(page).session(session).with(from());
        if (remembered != null) {
            request.cookie(remembered);
        }
        MvcResult result = server.perform(request).andReturn();
        keep(result);
        return result.getResponse();
    }

    /** The server was started anew, or the browser closed: the session is gone, the cookie stays. */
    Visitor losesTheSession() {
        session = new MockHttpSession();
        return this;
    }

    @Nullable
    Cookie cookie() {
        return remembered;
    }

    Visitor shows(@Nullable Cookie cookie) {
        remembered = cookie;
        return this;
    }

    String sessionId() {
        return session.getId();
    }

    SignedIn person() {
        SecurityContext context = (SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return (SignedIn) context.getAuthentication().getPrincipal();
    }

    private RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr(address);
            request.setRequestedSessionId(session.getId());
            request.setRequestedSessionIdValid(true);
            return request;
        };
    }

    private void keep(MvcResult result) {
        session = result.getRequest().getSession(false) instanceof MockHttpSession now ? now : new MockHttpSession();
        Cookie cookie = result.getResponse().getCookie("eslabon-remember");
        if (cookie != null) {
            remembered = cookie.getMaxAge() == 0 ? null : cookie;
        }
    }
}
