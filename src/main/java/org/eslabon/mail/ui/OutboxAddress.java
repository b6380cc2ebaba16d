package org.eslabon.mail.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.eslabon.mail.Outbox;
import org.springframework.stereotype.Component;

/** Gives the outbox an address where there is an outbox. */
@Component
class OutboxAddress implements VaadinServiceInitListener {

    private final Outbox outbox;

    OutboxAddress(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (outbox.open()) {
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            if (!routes.isPathAvailable(Outbox.ADDRESS)) {
                routes.setAnnotatedRoute(OutboxView.class);
            }
        }
    }
}
