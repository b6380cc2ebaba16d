package org.eslabon.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.eslabon.notification.InboxLine;
import org.eslabon.notification.InboxWords;
import org.eslabon.notification.NotificationAddresses;
import org.eslabon.notification.NotificationKind;
import org.eslabon.uikit.StatusMark;

/** A line of the inbox: why one is told, of what, by whom, and how a comment begins. */
class InboxItem extends ListItem {

    /**
     * @param read marks the line as read
     */
    InboxItem(InboxLine line, InboxWords words, Runnable read) {
        addClassName("inbox-line");
        setClassName("inbox-unread", line.unread());
        Div first = new Div(new StatusMark(getTranslation(line.kind().key()), icon(line.kind()), tone(line)));
        first.addClassName("inbox-first");
        if (line.city() != null) {
            first.add(second(line.city().name()));
        }
        first.add(second(words.formats().dateTime(line.latest())));
        Component thing = line.path() == null
                ? new Span(words.thing(line))
                : new Anchor("/" + NotificationAddresses.line(line.id()), words.thing(line));
        thing.addClassName("inbox-thing");
        Div body = new Div(first, thing, new Span(words.what(line)));
        body.addClassName("inbox-body");
        if (line.excerpt() != null) {
            Paragraph excerpt = new Paragraph(line.excerpt());
            excerpt.addClassName("inbox-excerpt");
            body.add(excerpt);
        }
        add(body);
        if (line.unread()) {
            Button seen = new Button(VaadinIcon.CHECK.create(), click -> read.run());
            seen.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            seen.setAriaLabel(getTranslation("notification.read.label", words.thing(line)));
            seen.setTooltipText(getTranslation("notification.read"));
            add(seen);
        }
    }

    private static Span second(String text) {
        Span span = new Span(text);
        span.addClassName("second");
        return span;
    }

    private static StatusMark.Tone tone(InboxLine line) {
        boolean pressing = line.kind() == NotificationKind.MENTION || line.kind() == NotificationKind.WAITS;
        return line.unread() && pressing ? StatusMark.Tone.ATTENTION : StatusMark.Tone.NEUTRAL;
    }

    private static VaadinIcon icon(NotificationKind kind) {
        return switch (kind) {
            case MENTION -> VaadinIcon.AT;
            case WAITS -> VaadinIcon.HOURGLASS;
            case COMMENT -> VaadinIcon.COMMENT_ELLIPSIS_O;
            case DECISION -> VaadinIcon.GAVEL;
            case CHANGE -> VaadinIcon.PENCIL;
        };
    }
}
