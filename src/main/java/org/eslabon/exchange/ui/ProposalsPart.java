package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eslabon.exchange.TemplateProposal;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.spi.BelowActions;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Texts;

/** Beneath the actions of a plan that began from a template: what the template proposes and nobody has taken yet. */
@org.springframework.stereotype.Component
class ProposalsPart implements BelowActions {

    private final ExchangeServices ask;
    private final Rights rights;

    ProposalsPart(ExchangeServices ask, Rights rights) {
        this.ask = ask;
        this.rights = rights;
    }

    @Override
    public Component of(City city, PlanId plan) {
        Div part = new Div();
        part.addClassName("proposals-part");
        boolean editable = rights.may(city.id(), Right.PLAN);
        if (!editable) {
            part.setVisible(false);
            return part;
        }
        show(part, city, plan);
        ask.live().updates().listen(part, Set.of(Plan.thing(plan)), recorded -> show(part, city, plan));
        return part;
    }

    private void show(Div part, City city, PlanId plan) {
        part.removeAll();
        List<TemplateProposal> open;
        try {
            open = ask.templates().notTaken(plan);
        } catch (NoSuchThing removed) {
            return; // the page itself says so
        }
        part.setVisible(!open.isEmpty());
        Locale locale = ask.live().user().require().language();
        UnorderedList list = new UnorderedList();
        open.forEach(proposal -> list.add(line(city, plan, proposal, locale)));
        Paragraph why = new Paragraph(Texts.text(locale, "exchange.proposals.why"));
        why.addClassName("second");
        part.add(new H3(Texts.text(locale, "exchange.proposals")), why, list);
    }

    private static ListItem line(City city, PlanId plan, TemplateProposal proposal, Locale locale) {
        String name = proposal.name().in(locale);
        Span title = new Span(name);
        title.addClassName("proposal-name");
        Span text = new Span(proposal.description().in(locale));
        text.addClassName("second");
        Div words = new Div(title, text);
        words.addClassName("proposal-words");
        Anchor add = new Anchor(
                "/" + PlanAddresses.newActionFrom(city.slug(), plan, proposal.seed()),
                Texts.text(locale, "exchange.proposal.add"));
        add.addClassName("task-button");
        add.getElement().setAttribute("aria-label", Texts.text(locale, "exchange.proposal.add") + ": " + name);
        return new ListItem(words, add);
    }
}
