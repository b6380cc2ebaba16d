package org.eslabon.approval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eslabon.plan.Figure;
import org.eslabon.plan.Figure.Kind;
import org.eslabon.plan.Figure.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureChangeTest {

    private static final Figure LAW = new Figure(Part.MILESTONE, "1", "Law passed", Kind.DATE, "2026-05-01");

    @Test
    void namesAFieldWithBothOfItsValues() {
        assertThat(FigureChange.between(List.of(budget("100.00 USD")), List.of(budget("120.00 USD"))))
                .containsExactly(new FigureChange(budget("100.00 USD"), budget("120.00 USD")));
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        assertThat(FigureChange.between(List.of(LAW, budget(null)), List.of(budget(null), LAW)))
                .isEmpty();
    }

    @Test
    void knowsAPartAgainThatIsCalledOtherwiseNow() {
        Figure renamed = new Figure(Part.MILESTONE, "1", "Law published", Kind.DATE, "2026-05-01");
        assertThat(FigureChange.between(List.of(LAW), List.of(renamed)))
                .containsExactly(new FigureChange(LAW, renamed));
    }

    @Test
    void namesWhatCameAndWhatWent() {
        Figure other = new Figure(Part.MILESTONE, "2", "Office open", Kind.DATE, "2026-06-01");
        assertThat(FigureChange.between(List.of(LAW), List.of(other)))
                .containsExactly(new FigureChange(null, other), new FigureChange(LAW, null));
    }

    @Test
    void aFieldThatWasNotThereAndIsEmptyIsNoChange() {
        assertThat(FigureChange.between(List.of(), List.of(budget(null)))).isEmpty();
    }

    private static Figure budget(@Nullable String value) {
        return new Figure(Part.FIELD, "budget", "", Kind.MONEY, value);
    }
}
