package org.eslabon.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: what the product serves, and of scripts written into the page only those that carry the
 * word made for this one answer. Vaadin's client compiles functions (unsafe-eval) and its components bring styles with
 * them (unsafe-inline for styles); nothing else is let in.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    static final String OF_ALL_BUT_PAGES = policy("'self' 'unsafe-eval'");

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'";
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ContentPolicy::allowItsScripts);
    }

    private static void allowItsScripts(IndexHtmlResponse page) {
        String nonce = Secrets.next();
        page.getDocument().select("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        page.getVaadinResponse()
                .setHeader("Content-Security-Policy", policy("'self' 'unsafe-eval' 'nonce-" + nonce + "'"));
    }
}
