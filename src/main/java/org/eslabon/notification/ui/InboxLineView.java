package org.eslabon.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.eslabon.notification.Inbox;
import org.eslabon.notification.NotificationAddresses;
import org.eslabon.notification.NotificationId;
import org.eslabon.shared.TypedId;
import org.eslabon.uikit.EmptyState;

/** Leads on to what a line of the inbox is about, from the inbox or from a mail; the line is read then. */
@Route(NotificationAddresses.INBOX + "/:line")
@PermitAll
class InboxLineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Inbox inbox;

    InboxLineView(Inbox inbox) {
        this.inbox = inbox;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NotificationId line =
                TypedId.read(event.getRouteParameters().get("line").orElse(""), NotificationId::new);
        Optional<String> path = inbox.open(line);
        if (path.isPresent()) {
            Location there = new Location(path.get());
            event.forwardTo(there.getPath(), there.getQueryParameters());
        } else {
            Anchor back = new Anchor("/" + NotificationAddresses.INBOX, getTranslation("notification.inbox"));
            add(new EmptyState(getTranslation("notification.gone"), getTranslation("notification.gone.why"), back));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.inbox") + " · " + getTranslation("shared.product");
    }
}
