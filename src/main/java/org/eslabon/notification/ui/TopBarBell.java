package org.eslabon.notification.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.eslabon.notification.Inbox;
import org.eslabon.notification.NotificationAddresses;
import org.eslabon.security.CurrentUser;
import org.eslabon.shell.live.PersonalNews;
import org.eslabon.shell.spi.NavigationEntry;
import org.eslabon.shell.spi.PersonPages;
import org.eslabon.shell.spi.TopBarPart;
import org.springframework.stereotype.Component;

/** Puts the bell into the top bar, and the way to what one follows into one's own menu. */
@Component
class TopBarBell implements TopBarPart, PersonPages {

    private final Inbox inbox;
    private final PersonalNews news;
    private final CurrentUser user;

    TopBarBell(Inbox inbox, PersonalNews news, CurrentUser user) {
        this.inbox = inbox;
        this.news = news;
        this.user = user;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public com.vaadin.flow.component.Component make() {
        return new Bell(inbox, news, user);
    }

    @Override
    public List<NavigationEntry> mine() {
        return List.of(new NavigationEntry(
                "notification.settings.title", VaadinIcon.BELL_O, NotificationAddresses.SETTINGS, 10));
    }
}
