package org.eslabon.shell.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Closes pages whose browser is gone without a word. Vaadin does so when the same session asks for something again; a
 * person whose only browser died asks for nothing, and her page would listen until the session ends.
 */
@Component
class ForgottenPages implements VaadinServiceInitListener {

    /** Long enough for a laptop that sleeps for a moment. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final int CHECK_SECONDS = 60;

    private final Pages pages;
    private final Set<UI> open = ConcurrentHashMap.newKeySet();

    ForgottenPages(Pages pages) {
        this.pages = pages;
        pages.every(CHECK_SECONDS, this::close);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    void watch(UI ui) {
        open.add(ui);
        ui.addDetachListener(detached -> open.remove(ui));
    }

    void close() {
        Instant latest = Instant.now().minus(SILENCE);
        open.stream()
                .filter(ui -> Instant.ofEpochMilli(ui.getInternals().getLastHeartbeatTimestamp())
                        .isBefore(latest))
                .forEach(ui -> pages.tell(ui, () -> close(ui)));
    }

    private static void close(UI ui) {
        VaadinSession session = ui.getSession();
        ui.close();
        if (ui.getSession() != null) {
            session.removeUI(ui);
        }
    }

    int openPages() {
        return open.size();
    }
}
