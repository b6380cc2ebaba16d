package org.eslabon.programme.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eslabon.programme.HomeService.Change;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/** What others did since the person was last here, a line for each thing they worked on. */
class ChangeList extends Div {

    private static final int SHOWN = 5;

    /**
     * @param manyCities whether each line says in which city
     * @param lastVisit empty on her first, which shows two weeks
     */
    ChangeList(List<Change> changes, boolean manyCities, Optional<Instant> lastVisit, Formats formats) {
        String key = changes.isEmpty() ? "programme.home.nothing-changed" : "programme.home.since";
        Paragraph from = new Paragraph(lastVisit
                .map(visit -> Texts.text(formats.locale(), key, formats.dateTime(visit)))
                .orElseGet(() -> Texts.text(formats.locale(), key + ".first")));
        if (changes.isEmpty()) {
            add(from);
            return;
        }
        from.addClassName("second");
        UnorderedList list = new UnorderedList();
        UnorderedList rest = new UnorderedList();
        list.addClassName("home-list");
        rest.addClassName("home-list");
        for (Change change : changes) {
            String text = Texts.text(
                    formats.locale(),
                    key(change.kind()),
                    change.label(),
                    String.join(", ", change.people()),
                    change.count());
            String at = formats.dateTime(change.latest());
            Span when = new Span(manyCities ? change.city().name() + " · " + at : at);
            when.addClassName("second");
            (list.getComponentCount() < SHOWN ? list : rest)
                    .add(new ListItem(
                            change.path() == null ? new Span(text) : new Anchor("/" + change.path(), text), when));
        }
        add(from, list);
        if (rest.getComponentCount() > 0) {
            Details more = new Details(
                    Texts.text(formats.locale(), "programme.home.more-changed", rest.getComponentCount()), rest);
            add(more);
        }
    }

    private static String key(String kind) {
        String key = "programme.change." + kind;
        return Texts.has(key) ? key : "programme.change.other";
    }
}
