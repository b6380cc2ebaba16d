package org.eslabon.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eslabon.followup.ActionLight;
import org.eslabon.followup.PlanLight;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.SubjectPart;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** On the page of a plan or an action: its light with all its reasons, and the way to say otherwise. */
@org.springframework.stereotype.Component
@Order(1)
class LightPart implements SubjectPart {

    private final FollowUpServices ask;

    LightPart(FollowUpServices ask) {
        this.ask = ask;
    }

    @Override
    public Component of(City city, Subject subject) {
        Div part = new Div();
        part.addClassNames("light-part", subject.action() == null ? "light-of-plan" : "light-of-action");
        LightWords words = new LightWords(new Formats(UI.getCurrent().getLocale(), city.timeZone()));
        AtomicReference<@Nullable Object> shown = new AtomicReference<>();
        show(part, city, subject, words, shown);
        ask.live().updates().listen(part, Set.of(subject.thing()), recorded -> show(part, city, subject, words, shown));
        return part;
    }

    private void show(Div part, City city, Subject subject, LightWords words, AtomicReference<@Nullable Object> shown) {
        try {
            ActionId action = subject.action();
            Object now = action == null
                    ? ask.lights().ofPlan(subject.plan())
                    : ask.lights().ofAction(action);
            if (now.equals(shown.getAndSet(now))) {
                return; // somebody may be pressing a button
            }
            switch (now) {
                case PlanLight plan -> show(part, words, plan);
                case ActionLight light -> show(part, city, words, light);
                default -> throw new IllegalStateException("no light");
            }
        } catch (NoSuchThing removed) {
            shown.set(null);
            part.removeAll(); // the page itself says so
        }
    }

    private static void show(Div part, LightWords words, PlanLight light) {
        part.removeAll();
        if (!light.actions().isEmpty()) {
            Span counts = new Span(words.counts(light));
            counts.addClassName("second");
            part.add(words.mark(light.colour()), counts);
        }
    }

    private void show(Div part, City city, LightWords words, ActionLight light) {
        part.removeAll();
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("light-reasons");
        words.reasons(light).forEach(reason -> reasons.add(new ListItem(reason)));
        Div head = new Div(words.mark(light.colour()));
        head.addClassName("light-head");
        if (light.override() != null) {
            Span hand = new Span(words.text("followup.override.mark"));
            hand.addClassName("second");
            head.add(hand);
        }
        if (ask.rights().may(city.id(), Right.PLAN)) {
            if (light.computed().colour().judges()) {
                head.add(button(
                        words.text("followup.override.set"), () -> new OverrideDialog(light, city, ask, words).open()));
            }
            if (light.override() != null) {
                head.add(button(
                        words.text("followup.override.end"),
                        () -> ask.overrides().end(light.action())));
            }
        }
        part.add(head, reasons);
    }

    private static Button button(String word, Runnable work) {
        Button button = new Button(word, click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
