package org.eslabon.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanSummary;
import org.eslabon.plan.spi.ProgressMark;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** A plan as the list shows it. */
class PlanCard extends ListItem {

    /**
     * @param mark how it goes; null where nobody says
     */
    PlanCard(PlanSummary plan, @Nullable ProgressMark mark, String city, Formats formats) {
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
        Div marks = new Div(StatusMarks.of(plan.status(), formats.locale()));
        marks.addClassName("workflow-marks");
        if (plan.reopened()) {
            marks.add(StatusMarks.reopened(formats.locale()));
        }
        if (mark != null) {
            marks.add(mark.shown());
        }
        add(new H2(link), chain, marks);
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
