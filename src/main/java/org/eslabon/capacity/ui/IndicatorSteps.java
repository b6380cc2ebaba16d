package org.eslabon.capacity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.capacity.Catalogue;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.Indicator;
import org.jspecify.annotations.Nullable;

/** All indicators of a round as small steps, by dimension: where one is, and what stands at each. */
class IndicatorSteps extends Nav {

    /**
     * What stands at an indicator.
     *
     * @param mark shown on its step; empty for nothing yet
     * @param word the same for those who cannot see it
     * @param look a class name
     */
    record Mark(String mark, String word, String look) {}

    private final transient RoundPage page;
    private final String tab;

    IndicatorSteps(RoundPage page, String tab) {
        this.page = page;
        this.tab = tab;
        addClassName("indicator-steps");
        setAriaLabel(page.words().text("steps"));
    }

    void show(Catalogue catalogue, Indicator open, Function<Indicator, Mark> marks) {
        removeAll();
        for (Dimension dimension : catalogue.dimensions()) {
            Span name = new Span(page.words().in(dimension.name()));
            name.addClassName("second");
            Div steps = new Div();
            steps.addClassName("steps");
            for (Indicator one : dimension.indicators()) {
                Mark mark = marks.apply(one);
                Anchor step = new Anchor("/" + page.at(tab, one.code()), mark.mark());
                step.addClassNames("step", mark.look());
                String words = page.words().in(one.name()) + (mark.word().isEmpty() ? "" : ", " + mark.word());
                step.getElement().setAttribute("aria-label", words).setAttribute("title", words);
                if (one.id().equals(open.id())) {
                    step.getElement().setAttribute("aria-current", "step");
                }
                steps.add(step);
            }
            add(new Div(name, steps));
        }
    }

    /** The indicator so many places from this one; null beyond the ends. */
    static @Nullable Indicator beside(Catalogue catalogue, Indicator one, int places) {
        List<Indicator> all = catalogue.indicators();
        int at = index(catalogue, one) + places;
        return at < 0 || at >= all.size() ? null : all.get(at);
    }

    static int index(Catalogue catalogue, Indicator one) {
        return catalogue.indicators().stream().map(Indicator::id).toList().indexOf(one.id());
    }

    static Indicator at(Catalogue catalogue, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(catalogue::indicator)
                .orElseGet(() -> Objects.requireNonNull(catalogue.indicators().getFirst()));
    }
}
