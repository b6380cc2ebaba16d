package org.eslabon.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.eslabon.notification.Inbox;
import org.eslabon.notification.NotificationAddresses;
import org.eslabon.security.CurrentUser;
import org.eslabon.shell.live.PersonalNews;

/** The way to the inbox, with how much is new in it; it rings on every page she has open. */
class Bell extends Anchor {

    private static final int COUNTED = 99;

    private final transient Inbox inbox;
    private final Span count = new Span();
    private final Span heard = new Span();

    Bell(Inbox inbox, PersonalNews news, CurrentUser user) {
        super("/" + NotificationAddresses.INBOX);
        this.inbox = inbox;
        addClassName("bell");
        setRouterIgnore(false);
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        heard.addClassName("only-heard");
        heard.getElement().setAttribute("role", "status");
        var sign = VaadinIcon.BELL_O.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, count, heard);
        show();
        news.listen(this, user.id(), this::show);
    }

    private void show() {
        int unread = inbox.unread();
        String text = getTranslation("notification.bell", unread);
        count.setText(unread == 0 ? "" : unread > COUNTED ? COUNTED + "+" : String.valueOf(unread));
        heard.setText(text);
        setTitle(text);
        getElement().getClassList().set("bell-rings", unread > 0);
    }
}
