package org.eslabon.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.eslabon.exchange.PlanTemplate;
import org.eslabon.exchange.TemplatePart;
import org.eslabon.exchange.TemplateProposal;

/** A plan template, to be read. */
class TemplateReading extends Div {

    TemplateReading(PlanTemplate template) {
        addClassName("template-reading");
        Paragraph text = new Paragraph(template.text().in(getLocale()));
        text.addClassName("practice-words");
        Div about = new Div(new H2(getTranslation("exchange.template.text")), text);
        about.addClassName("card");
        add(about);
        template.proposals().forEach(proposal -> add(card(proposal)));
    }

    private Div card(TemplateProposal proposal) {
        Paragraph text = new Paragraph(proposal.description().in(getLocale()));
        text.addClassName("practice-words");
        Div card = new Div(new H2(proposal.name().in(getLocale())), text);
        card.addClassName("card");
        parts(card, proposal, TemplatePart.Kind.MILESTONE, "exchange.template.milestones");
        parts(card, proposal, TemplatePart.Kind.INDICATOR, "exchange.template.indicators");
        return card;
    }

    private void parts(Div card, TemplateProposal proposal, TemplatePart.Kind kind, String title) {
        if (proposal.parts(kind).isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        proposal.parts(kind)
                .forEach(part -> list.add(new ListItem(
                        part.months() == null
                                ? part.name().in(getLocale())
                                        + (part.unit().missing()
                                                ? ""
                                                : " (" + part.unit().in(getLocale()) + ")")
                                : getTranslation(
                                        "exchange.template.milestone.after",
                                        part.name().in(getLocale()),
                                        part.months()))));
        card.add(new H3(getTranslation(title)), list);
    }
}
