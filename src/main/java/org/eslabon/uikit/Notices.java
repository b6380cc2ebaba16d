package org.eslabon.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Locale;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;

/** Short messages at the edge of the screen. */
public final class Notices {

    private Notices() {}

    /** Something went as wanted. */
    public static void done(String text) {
        show(text, 3000);
    }

    /** Something was refused; the message stays long enough to be read. */
    public static void refused(Refusal refusal) {
        Locale locale = UI.getCurrent().getLocale();
        Object[] arguments = refusal.arguments().toArray();
        show(Texts.text(locale, refusal.messageKey(), arguments), 8000)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String text, int milliseconds) {
        Notification notice = new Notification(text, milliseconds, Notification.Position.BOTTOM_START);
        notice.setAssertive(false);
        notice.open();
        return notice;
    }
}
