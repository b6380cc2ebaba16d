package org.eslabon.capacity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eslabon.capacity.model.ProcedureDistance.Standing;

class ProcedureTotalsTest {

    @Property
    void doNotDependOnTheOrderOfTheSteps(@ForAll("procedures") List<ProcedureFigures> steps, @ForAll long seed) {
        List<ProcedureFigures> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(ProcedureTotals.of(shuffled)).isEqualTo(ProcedureTotals.of(steps));
    }

    @Property
    void countWhatNobodyStatedInsteadOfAddingZero(@ForAll("procedures") List<ProcedureFigures> steps) {
        ProcedureTotal days = ProcedureTotals.of(steps).days();
        List<BigDecimal> stated = steps.stream()
                .map(ProcedureFigures::days)
                .filter(Objects::nonNull)
                .toList();

        assertThat(days.unknown()).isEqualTo(steps.size() - stated.size());
        if (stated.isEmpty()) {
            assertThat(days.stated()).isNull();
        } else {
            assertThat(days.stated()).isEqualByComparingTo(stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @Property
    void areAtLeastWhatEachStepTakes(@ForAll("procedures") List<ProcedureFigures> steps) {
        ProcedureTotal cost = ProcedureTotals.of(steps).cost();

        assertThat(steps.stream().map(ProcedureFigures::cost).filter(Objects::nonNull))
                .allSatisfy(one -> assertThat(cost.stated()).isGreaterThanOrEqualTo(one));
    }

    @Property
    void onlyBecomeMoreWhenAnUnknownStepIsStated(@ForAll("procedures") List<ProcedureFigures> steps) {
        List<ProcedureFigures> more = new ArrayList<>(steps);
        more.add(new ProcedureFigures(null, null, null, null));
        ProcedureTotal before = ProcedureTotals.of(more).days();
        more.set(more.size() - 1, new ProcedureFigures(BigDecimal.ONE, null, null, null));
        ProcedureTotal after = ProcedureTotals.of(more).days();

        assertThat(after.unknown()).isEqualTo(before.unknown() - 1);
        assertThat(after.stated()).isGreaterThan(before.stated() == null ? BigDecimal.ZERO : before.stated());
    }

    @Property
    void neverPromiseATargetThatAMissingStepCouldBreak(
            @ForAll("procedures") List<ProcedureFigures> steps, @ForAll("amounts") BigDecimal target) {
        ProcedureTotal days = ProcedureTotals.of(steps).days();
        Standing standing = days.from(target).standing();

        if (!days.isComplete()) {
            assertThat(standing).isIn(Standing.UNKNOWN, Standing.ABOVE_AT_LEAST);
        }
        assertThat(standing.misses())
                .isEqualTo(days.stated() != null && days.stated().compareTo(target) > 0);
    }

    @Example
    void sayHowFarTheTargetIs() {
        assertThat(total("4", "8.5").from(new BigDecimal("10")))
                .isEqualTo(new ProcedureDistance(Standing.ABOVE, new BigDecimal("2.5")));
        assertThat(total("4", "6").from(new BigDecimal("10.0")).standing()).isEqualTo(Standing.MET);
        assertThat(total("4").from(new BigDecimal("10")).difference()).isEqualByComparingTo("-6");
        assertThat(total("4", null).from(new BigDecimal("10")))
                .isEqualTo(new ProcedureDistance(Standing.UNKNOWN, null));
        assertThat(total("14", null).from(new BigDecimal("10")))
                .isEqualTo(new ProcedureDistance(Standing.ABOVE_AT_LEAST, new BigDecimal("4")));
        assertThat(total().from(new BigDecimal("10")).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(total("4").from(null).standing()).isEqualTo(Standing.NO_TARGET);
    }

    private static ProcedureTotal total(String... parts) {
        return ProcedureTotal.of(Arrays.stream(parts)
                .map(part -> part == null ? null : new BigDecimal(part))
                .toList());
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<ProcedureFigures>> procedures() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 9_999).injectNull(0.3);
        return Combinators.combine(amounts().injectNull(0.3), amounts().injectNull(0.3), counts, counts)
                .as(ProcedureFigures::new)
                .list()
                .ofMaxSize(12);
    }
}
