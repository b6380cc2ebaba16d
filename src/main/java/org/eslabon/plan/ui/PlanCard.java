package org.eslabon.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanSummary;
import org.eslabon.uikit.Formats;

/** A plan as the list shows it. */
class PlanCard extends ListItem {

    PlanCard(PlanSummary plan, String city, Formats formats) {
        addClassNames("card", "plan-card");
        Anchor link = new Anchor("/" + PlanAddresses.plan(city, plan.id()), plan.title());
        Paragraph chain =
                new Paragraph(plan.studyName() == null ? getTranslation("plan.field.study.none") : plan.studyName());
        chain.addClassName("plan-card-chain");
        Element facts = new Element("dl");
        facts.setAttribute("class", "facts");
        fact(facts, getTranslation("plan.period"), years(plan));
        fact(
                facts,
                getTranslation("plan.field.area"),
                getTranslation(plan.area().key()));
        fact(facts, getTranslation("plan.actions"), String.valueOf(plan.actions()));
        fact(facts, getTranslation("plan.obstacles"), String.valueOf(plan.obstacles()));
        fact(facts, getTranslation("plan.next-update"), formats.date(plan.nextUpdate()));
        add(new H2(link), chain);
        getElement().appendChild(facts);
    }

    static String years(PlanSummary plan) {
        return years(plan.fromYear(), plan.toYear());
    }

    static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    private static void fact(Element facts, String name, String value) {
        Element term = new Element("dt");
        term.setText(name);
        Element definition = new Element("dd");
        definition.setText(value);
        Element pair = new Element("div");
        pair.appendChild(term, definition);
        facts.appendChild(pair);
    }
}
