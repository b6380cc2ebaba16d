package org.eslabon.search.ui;

import static java.util.Map.entry;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Map;
import org.eslabon.shared.Texts;

/** What kind of thing was found, as a sign and a word. */
class KindMark extends Span {

    private static final Map<String, VaadinIcon> ICONS = Map.ofEntries(
            entry("city", VaadinIcon.MAP_MARKER),
            entry("organisation", VaadinIcon.INSTITUTION),
            entry("membership", VaadinIcon.USER),
            entry("study", VaadinIcon.CLUSTER),
            entry("obstacle", VaadinIcon.WARNING),
            entry("plan", VaadinIcon.TASKS),
            entry("action", VaadinIcon.FLAG_O),
            entry("round", VaadinIcon.CHART_GRID),
            entry("public-service", VaadinIcon.SHOP),
            entry("meeting", VaadinIcon.CALENDAR),
            entry("agreement", VaadinIcon.HANDSHAKE),
            entry("comment", VaadinIcon.COMMENT_O),
            entry("practice", VaadinIcon.LIGHTBULB),
            entry("plan-template", VaadinIcon.COPY_O),
            entry("development-plan", VaadinIcon.SITEMAP),
            entry("development-axis", VaadinIcon.ROAD_BRANCHES),
            entry("development-goal", VaadinIcon.BULLSEYE),
            entry("funding-source", VaadinIcon.WALLET),
            entry("financing", VaadinIcon.MONEY),
            entry("approval", VaadinIcon.CHECK_SQUARE_O),
            entry("approval-body", VaadinIcon.GAVEL),
            entry("method", VaadinIcon.BOOK));

    KindMark(String kind, Locale locale) {
        addClassName("hit-kind");
        var sign = ICONS.getOrDefault(kind, VaadinIcon.FILE_TEXT_O).create();
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(name(kind, locale)));
    }

    static String name(String kind, Locale locale) {
        return Texts.text(locale, "search.kind." + kind);
    }
}
