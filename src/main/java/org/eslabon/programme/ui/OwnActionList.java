package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.programme.OwnAction;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.StatusMark;

/** The actions a person answers for: how each goes, what comes next, and what money it lacks. */
class OwnActionList extends UnorderedList {

    /**
     * @param manyCities whether each line says in which city
     */
    OwnActionList(
            List<OwnAction> actions,
            Map<ActionId, ProgressMark> marks,
            boolean manyCities,
            LocalDate today,
            Formats formats) {
        addClassName("home-list");
        for (OwnAction action : actions) {
            Div about = new Div();
            about.addClassName("own-about");
            ProgressMark mark = marks.get(action.action());
            if (mark != null) {
                about.add(mark.shown());
            }
            about.add(new Span(Texts.text(formats.locale(), action.status().key())));
            String next = Texts.text(formats.locale(), action.next().key(), formats.date(action.on()));
            about.add(
                    action.on().isBefore(today)
                            ? new StatusMark(
                                    Texts.text(formats.locale(), "programme.task.late", formats.date(action.on())),
                                    VaadinIcon.CLOCK,
                                    StatusMark.Tone.ATTENTION)
                            : new Span(next));
            if (action.missing() != null) {
                about.add(new Span(Texts.text(
                        formats.locale(),
                        "programme.own.missing",
                        formats.number(action.missing(), 0),
                        action.currency().getCurrencyCode())));
            }
            if (manyCities) {
                about.add(new Span(action.city().name()));
            }
            add(new ListItem(new Anchor("/" + action.path(), action.title()), about));
        }
    }
}
