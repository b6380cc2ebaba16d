package org.eslabon.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.eslabon.exchange.Practice;
import org.eslabon.exchange.PracticeSheet;
import org.eslabon.exchange.PracticeText;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.uikit.Formats;

/** Where a good practice comes from, what it cost, whom to ask, and where it is used by now. */
class PracticeFacts extends Div {

    private final transient Formats formats;

    PracticeFacts(Formats formats) {
        this.formats = formats;
        addClassNames("card", "practice-facts");
    }

    void show(PracticeSheet sheet) {
        removeAll();
        Practice practice = sheet.practice();
        PracticeText text = sheet.text();
        FactList facts = new FactList()
                .fact(getTranslation("exchange.field.city"), practice.cityName())
                .fact(getTranslation("exchange.field.owner"), practice.ownerName())
                .fact(getTranslation("exchange.field.period"), period(practice))
                .fact(
                        getTranslation("exchange.field.cost"),
                        text.cost() == null
                                ? "–"
                                : formats.money(text.cost()) + " "
                                        + text.currency().getCurrencyCode())
                .fact(
                        getTranslation("exchange.field.area"),
                        getTranslation(text.area().key()))
                .fact(getTranslation("exchange.field.chain"), text.chain() == null ? "–" : text.chain())
                .fact(getTranslation("exchange.field.published"), formats.dateTime(practice.publishedAt()));
        add(new H2(getTranslation("exchange.facts")), facts);
        if (!sheet.editable()) {
            contacts(text);
        }
        if (sheet.ofMyCity()) {
            add(new Paragraph(new Anchor(
                    "/" + PlanAddresses.action(practice.slug(), practice.plan(), practice.action()),
                    getTranslation("exchange.to-action"))));
        }
        add(new H2(getTranslation("exchange.reuses")));
        add(
                sheet.reuses() == 0
                        ? new Paragraph(getTranslation("exchange.reuses.none"))
                        : new Paragraph(getTranslation("exchange.reused", sheet.reuses()) + ": "
                                + String.join(", ", sheet.reusedIn())));
    }

    private void contacts(PracticeText text) {
        add(new H2(getTranslation("exchange.contacts")));
        if (text.contacts().isEmpty()) {
            add(new Paragraph(getTranslation("exchange.nothing-yet")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("contact-list");
        text.contacts().forEach(contact -> {
            Span who = new Span(contact.name());
            who.addClassName("second");
            list.add(new ListItem(new Span(contact.role()), who));
        });
        add(list);
    }

    private String period(Practice practice) {
        return practice.startsOn() == null && practice.endsOn() == null
                ? "–"
                : formats.date(practice.startsOn()) + " – " + formats.date(practice.endsOn());
    }
}
