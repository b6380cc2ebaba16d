package org.eslabon.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.eslabon.search.Hit;
import org.eslabon.search.Piece;
import org.eslabon.uikit.Formats;

/** What was found, each with the words that were asked for marked in it. */
class HitList extends UnorderedList {

    private final transient Formats formats;
    private final boolean severalCities;

    /**
     * @param severalCities whether it has to be said where a thing is
     */
    HitList(Formats formats, boolean severalCities) {
        this.formats = formats;
        this.severalCities = severalCities;
        addClassName("hits");
        setVisible(false);
    }

    void show(List<Hit> hits) {
        removeAll();
        hits.forEach(hit -> add(line(hit)));
        setVisible(!hits.isEmpty());
    }

    private ListItem line(Hit hit) {
        Anchor title = new Anchor("/" + hit.path());
        title.addClassName("hit-link");
        mark(title.getElement(), hit.title());
        Div about = new Div(new KindMark(hit.thing().kind(), formats.locale()));
        about.addClassName("hit-line");
        if (severalCities && hit.city() != null) {
            about.add(new Span(hit.city().name()));
        }
        if (hit.within() != null) {
            about.add(new Span(hit.within()));
        }
        if (hit.changedAt() != null) {
            about.add(
                    new Span(formats.date(hit.changedAt().atZone(formats.zone()).toLocalDate())));
        }
        ListItem line = new ListItem(title, about);
        line.addClassName("hit");
        if (!hit.excerpt().isEmpty()) {
            Paragraph excerpt = new Paragraph();
            excerpt.addClassName("hit-excerpt");
            mark(excerpt.getElement(), hit.excerpt());
            line.add(excerpt);
        }
        return line;
    }

    private static void mark(Element in, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.found()) {
                Element mark = new Element("mark");
                mark.setText(piece.text());
                in.appendChild(mark);
            } else {
                in.appendChild(Element.createText(piece.text()));
            }
        }
    }
}
