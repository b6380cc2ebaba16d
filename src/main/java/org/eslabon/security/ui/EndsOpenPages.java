package org.eslabon.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignInAddress;
import org.eslabon.security.SignInsEnded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Leaves the pages of a browser that was signed out at once, and ends its session. What has no page open is turned away
 * at its next request.
 */
@Component
class EndsOpenPages implements VaadinServiceInitListener {

    private static final int MOMENT_MILLISECONDS = 700;

    private final CurrentUser user;
    private final Map<UUID, Set<UI>> open = new ConcurrentHashMap<>();

    EndsOpenPages(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> user.browser().ifPresent(signIn -> remember(signIn, init.getUI())));
    }

    private void remember(UUID signIn, UI ui) {
        open.computeIfAbsent(signIn, key -> ConcurrentHashMap.newKeySet()).add(ui);
        ui.addDetachListener(detached -> open.computeIfPresent(signIn, (key, pages) -> {
            pages.remove(ui);
            return pages.isEmpty() ? null : pages;
        }));
    }

    @TransactionalEventListener
    void on(SignInsEnded ended) {
        ended.signIns().stream()
                .flatMap(signIn -> open.getOrDefault(signIn, Set.of()).stream())
                .map(UI::getSession)
                .filter(session ->
                        session != null && session != VaadinSession.getCurrent()) // who asks leaves by herself
                .distinct()
                .forEach(session -> session.access(() -> end(session)));
    }

    /** The pages are told before their session ends: its end closes the connection by which they are told. */
    private static void end(VaadinSession session) {
        for (UI ui : session.getUIs()) {
            ui.getPage().setLocation("/" + SignInAddress.SIGN_IN);
            ui.push();
        }
        CompletableFuture.delayedExecutor(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS)
                .execute(() -> session.access(() -> {
                    WrappedSession http = session.getSession();
                    if (http != null) {
                        http.invalidate();
                    }
                }));
    }
}
