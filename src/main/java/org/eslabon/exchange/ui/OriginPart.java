package org.eslabon.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.eslabon.exchange.ExchangeAddresses;
import org.eslabon.exchange.Origin;
import org.eslabon.exchange.Practice;
import org.eslabon.exchange.PracticeId;
import org.eslabon.exchange.PracticeSummary;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Actions;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.SubjectPart;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.uikit.Notices;

/** On the page of a plan or an action: what it comes from; and of an action, the way to tell it to others. */
@org.springframework.stereotype.Component
class OriginPart implements SubjectPart {

    private final ExchangeServices ask;
    private final Actions actions;
    private final Rights rights;

    OriginPart(ExchangeServices ask, Actions actions, Rights rights) {
        this.ask = ask;
        this.actions = actions;
        this.rights = rights;
    }

    @Override
    public Component of(City city, Subject subject) {
        Div part = new Div();
        part.addClassNames("approval-line", "origin-line");
        show(part, city, subject);
        ask.live().updates().listen(part, Set.of(subject.thing()), recorded -> {
            if (recorded.stream().anyMatch(one -> "status".equals(one.act().field()))) {
                show(part, city, subject);
            }
        });
        return part;
    }

    private void show(Div part, City city, Subject subject) {
        part.removeAll();
        try {
            ActionId action = subject.action();
            if (action == null) {
                ask.templates().originOf(subject.plan()).ifPresent(origin -> part.add(line(part, origin)));
                return;
            }
            ask.library().originOf(action).ifPresent(origin -> part.add(line(part, origin)));
            Optional<PracticeSummary> told = ask.practices().ofAction(action);
            if (told.isPresent()) {
                part.add(
                        new Anchor(
                                "/" + ExchangeAddresses.of(told.get().id()), part.getTranslation("exchange.practice")),
                        Marks.of(told.get().standing().state(), UI.getCurrent().getLocale()));
            } else if (Practice.canTell(actions.get(action).action().status()) && rights.may(city.id(), Right.PLAN)) {
                part.add(begin(part, action));
            }
        } catch (NoSuchThing removed) {
            // The page itself says so.
        }
    }

    private static Component line(Div part, Origin origin) {
        String words = origin.cityName() == null
                ? part.getTranslation("exchange.origin.template", origin.title())
                : part.getTranslation("exchange.origin.practice", origin.title(), origin.cityName());
        return origin.address() == null ? new Span(words) : new Anchor("/" + origin.address(), words);
    }

    private Button begin(Div part, ActionId action) {
        Button begin = new Button(part.getTranslation("exchange.tell"), click -> {
            switch (ask.practices().create(action)) {
                case Outcome.Done<PracticeId>(var id) -> UI.getCurrent().navigate(ExchangeAddresses.of(id));
                case Outcome.Refused<PracticeId>(var why) -> Notices.refused(why);
            }
        });
        begin.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return begin;
    }
}
