package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.eslabon.programme.HomeService.Change;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/** What others did since the person was last here, a line for each thing they worked on. */
class ChangeList extends Div {

    ChangeList(List<Change> changes, Instant since, Formats formats) {
        if (changes.isEmpty()) {
            add(new Paragraph(Texts.text(formats.locale(), "programme.home.nothing-changed", formats.dateTime(since))));
            return;
        }
        Paragraph from = new Paragraph(Texts.text(formats.locale(), "programme.home.since", formats.dateTime(since)));
        from.addClassName("second");
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        for (Change change : changes) {
            String text = Texts.text(
                    formats.locale(),
                    key(change.kind()),
                    change.label(),
                    String.join(", ", change.people()),
                    change.count());
            Span when = new Span(formats.dateTime(change.latest()));
            when.addClassName("second");
            list.add(
                    new ListItem(change.path() == null ? new Span(text) : new Anchor("/" + change.path(), text), when));
        }
        add(from, list);
    }

    private static String key(String kind) {
        String key = "programme.change." + kind;
        return Texts.has(key) ? key : "programme.change.other";
    }
}
