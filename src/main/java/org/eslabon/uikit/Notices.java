package org.eslabon.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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

    /** Something was taken away, and can be brought back while the message stands. */
    public static void undoable(String text, String undoLabel, Runnable undo) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(12_000);
        Button back = new Button(undoLabel, click -> {
            notice.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(text), back);
        line.addClassName("notice-line");
        notice.add(line);
        notice.open();
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
