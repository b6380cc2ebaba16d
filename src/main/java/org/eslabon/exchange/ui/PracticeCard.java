package org.eslabon.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.PracticeSummary;
import org.eslabon.uikit.Formats;

/** A good practice as a list shows it. */
class PracticeCard extends ListItem {

    /**
     * @param consent whether the state of the owner's consent matters to the reader
     */
    PracticeCard(PracticeSummary practice, Formats formats, boolean consent) {
        addClassNames("card", "plan-card");
        Anchor link = new Anchor("/" + ExchangeAddresses.of(practice.id()), practice.title());
        Paragraph from = new Paragraph(practice.cityName() + " · " + practice.ownerName());
        from.addClassName("plan-card-chain");
        Div marks = new Div();
        marks.addClassName("workflow-marks");
        if (consent) {
            marks.add(Marks.of(practice.standing().state(), formats.locale()));
        }
        marks.add(Marks.progress(practice.finished(), formats.locale()));
        add(new H2(link), from, marks);
        if (practice.what() != null) {
            Paragraph what = new Paragraph(practice.what());
            what.addClassName("practice-excerpt");
            add(what);
        }
        add(new FactList()
                .fact(
                        getTranslation("exchange.field.area"),
                        getTranslation(practice.area().key()))
                .fact(getTranslation("exchange.field.chain"), practice.chain() == null ? "–" : practice.chain())
                .fact(
                        getTranslation("exchange.field.cost"),
                        practice.cost() == null
                                ? "–"
                                : formats.money(practice.cost()) + " "
                                        + practice.currency().getCurrencyCode())
                .fact(getTranslation("exchange.reuses"), String.valueOf(practice.reuses())));
    }
}
