package org.eslabon.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eslabon.programme.HomeService.Change;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/** What others did, a line for each thing they worked on. */
class ChangeList extends Div {

    ChangeList(List<Change> changes, Locale locale, ZoneId zone) {
        if (changes.isEmpty()) {
            add(new Paragraph(Texts.text(locale, "programme.home.nothing-changed")));
            return;
        }
        Formats formats = new Formats(locale, zone);
        UnorderedList list = new UnorderedList();
        list.addClassName("home-list");
        for (Change change : changes) {
            Span what = new Span(Texts.text(
                    locale, key(change.kind()), change.label(), String.join(", ", change.people()), change.count()));
            Element when = new Element("small");
            when.setText(formats.dateTime(change.latest()));
            ListItem line = new ListItem(what);
            line.getElement().appendChild(when);
            list.add(line);
        }
        add(list);
    }

    private static String key(String kind) {
        String key = "programme.change." + kind;
        return Texts.has(key) ? key : "programme.change.other";
    }
}
