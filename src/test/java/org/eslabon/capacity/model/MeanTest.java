package org.eslabon.capacity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eslabon.capacity.model.Mean.Weighted;
import org.junit.jupiter.api.Test;

class MeanTest {

    /** By hand: (2 · 3 + 1 · 4) / 3, the third indicator having no level. */
    @Test
    void weighsIndicatorsAndLeavesOutWhatNobodyScored() {
        Mean mean = Mean.of(List.of(
                weighted("2", Answer.of(2), Answer.of(4)),
                weighted("1", Answer.of(4), Answer.NOT_APPLICABLE),
                weighted("5", Answer.INSUFFICIENT_EVIDENCE)));

        assertThat(mean.value()).isEqualByComparingTo("3.333333");
        assertThat(mean.indicators()).isEqualTo(2);
        assertThat(mean.levels()).isEqualTo(3);
    }

    @Test
    void isUndefinedWhereThereIsNoLevel() {
        assertThat(Mean.of(List.of(weighted("1", Answer.NOT_APPLICABLE)))).isEqualTo(new Mean(null, 0, 0));
        assertThat(Mean.of(List.of()).value()).isNull();
    }

    @Property
    void isNeverChangedByAnAnswerThatIsNoLevel(@ForAll("indicators") List<Weighted> indicators) {
        List<Weighted> more = indicators.stream()
                .map(one -> {
                    List<Answer> answers = new ArrayList<>(one.answers());
                    answers.addFirst(Answer.NOT_APPLICABLE);
                    answers.add(Answer.INSUFFICIENT_EVIDENCE);
                    return new Weighted(one.weight(), answers);
                })
                .toList();

        assertThat(Mean.of(more)).isEqualTo(Mean.of(indicators));
    }

    @Property
    void isTheSameInAnyOrder(@ForAll("indicators") List<Weighted> indicators, @ForAll long seed) {
        List<Weighted> shuffled = new ArrayList<>(indicators);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Mean.of(shuffled)).isEqualTo(Mean.of(indicators));
    }

    @Property
    void staysWithinTheLevelsGiven(@ForAll("indicators") List<Weighted> indicators) {
        Mean mean = Mean.of(indicators);
        List<Integer> levels = indicators.stream()
                .flatMap(one -> one.answers().stream())
                .filter(answer -> answer.level() != null)
                .map(Answer::level)
                .sorted()
                .toList();

        assertThat(mean.levels()).isEqualTo(levels.size());
        if (levels.isEmpty()) {
            assertThat(mean.value()).isNull();
        } else {
            assertThat(mean.value())
                    .isBetween(BigDecimal.valueOf(levels.getFirst()), BigDecimal.valueOf(levels.getLast()));
        }
    }

    @Provide
    Arbitrary<List<Weighted>> indicators() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.001"), new BigDecimal("100"))
                                .ofScale(3),
                        Arbitraries.of(Answer.values()).list().ofMaxSize(8))
                .as(Weighted::new)
                .list()
                .ofMaxSize(10);
    }

    private static Weighted weighted(String weight, Answer... answers) {
        return new Weighted(new BigDecimal(weight), List.of(answers));
    }
}
