package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.spi.GapActions;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionTies;
import org.eslabon.plan.AddressingGap;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.shared.Texts;

/** At each gap of a round: the actions that address it, and the way to another. */
@org.springframework.stereotype.Component
class ActionsOfGaps implements GapActions {

    private final ActionTies ties;

    ActionsOfGaps(ActionTies ties) {
        this.ties = ties;
    }

    @Override
    public Map<CapacityGapId, Component> of(City city, Collection<CapacityGap> gaps, boolean mayChange) {
        Map<CapacityGapId, List<AddressingGap>> found =
                ties
                        .addressingGaps(
                                city.id(), gaps.stream().map(CapacityGap::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(AddressingGap::gap));
        Map<CapacityGapId, Component> parts = new HashMap<>();
        gaps.forEach(gap -> parts.put(gap.id(), part(city, gap, found.getOrDefault(gap.id(), List.of()), mayChange)));
        return parts;
    }

    private static Div part(City city, CapacityGap gap, List<AddressingGap> addressing, boolean mayChange) {
        Locale locale = UI.getCurrent().getLocale();
        Div part = new Div();
        part.addClassName("gap-actions");
        for (AddressingGap one : addressing) {
            Anchor link = new Anchor(
                    "/"
                            + PlanAddresses.action(
                                    city.slug(),
                                    one.action().plan(),
                                    one.action().id()),
                    one.action().title());
            link.getElement().setAttribute("title", one.planTitle());
            part.add(link);
        }
        if (mayChange) {
            Anchor make = new Anchor(
                    "/" + PlanAddresses.newPlanFor(city.slug(), gap.id()), Texts.text(locale, "plan.gap.make"));
            make.getElement().setAttribute("aria-label", Texts.text(locale, "plan.gap.make.for", gap.name(locale)));
            make.addClassName("task-button");
            part.add(make);
        } else if (addressing.isEmpty()) {
            part.add(new Span(Texts.text(locale, "plan.gap.no-action")));
        }
        return part;
    }
}
