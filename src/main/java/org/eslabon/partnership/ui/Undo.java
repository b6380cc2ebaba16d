package org.eslabon.partnership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.uikit.Notices;

/** Says what was done and offers to take it back. */
final class Undo {

    private static final int MILLISECONDS = 12_000;

    /** What takes it back. */
    interface Back {
        Outcome<?> again();
    }

    private Undo() {}

    static void offer(String text, String label, Back back) {
        Notification notice = new Notification();
        notice.setDuration(MILLISECONDS);
        notice.setPosition(Notification.Position.BOTTOM_START);
        Button undo = new Button(label, click -> {
            notice.close();
            if (back.again() instanceof Outcome.Refused<?>(Refusal why)) {
                Notices.refused(why);
            }
        });
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        Div line = new Div(new Span(text), undo);
        line.addClassName("undo");
        notice.add(line);
        notice.open();
    }
}
