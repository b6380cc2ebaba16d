package org.eslabon.followup.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Scenario;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.junit.jupiter.api.Test;

class EffectOnGapTest {

    private static final CellKey TRANSPORT = new CellKey("Export", "Transport");
    private static final CellKey PERMITS = new CellKey("Export", "Permits");

    /** 60 too dear in transport, 40 in permits: a gap of 100. */
    private static final GapMatrix TODAY =
            new GapMatrix(List.of(cell(TRANSPORT, "100", "40"), cell(PERMITS, "50", "10")));

    private static final List<Claim<String>> CLAIMS = List.of(
            new Claim<>("roads", TRANSPORT, new BigDecimal("0.5")), new Claim<>("office", PERMITS, BigDecimal.ONE));

    @Test
    void tellsWhatAnObstacleExplainsBeforeAndAfterAsSharesOfTheGapAtTheStart() {
        EffectOnGap<String> effect = EffectOnGap.of(TODAY, CLAIMS, with(PERMITS, "-30"), with(PERMITS, "-10"));

        assertThat(effect.expected()).isEqualByComparingTo("0.3");
        assertThat(effect.measured()).isEqualByComparingTo("0.1");
        assertThat(effect.obstacles()).hasSize(2);
        EffectOnGap.OfObstacle<String> office = effect.obstacles().getFirst();
        assertThat(office.obstacle()).isEqualTo("office");
        assertThat(office.before()).isEqualByComparingTo("0.4");
        assertThat(office.expected()).isEqualByComparingTo("0.1");
        assertThat(office.measured()).isEqualByComparingTo("0.3");
        assertThat(office.changes()).isTrue();
        EffectOnGap.OfObstacle<String> roads = effect.obstacles().getLast();
        assertThat(roads.before())
                .as("its share of the gap at the start does not grow because another shrinks")
                .isEqualByComparingTo(roads.expected())
                .isEqualByComparingTo("0.3");
        assertThat(roads.changes()).isFalse();
    }

    @Test
    void saysNothingOfWhatNobodyHasMeasured() {
        EffectOnGap<String> effect = EffectOnGap.of(TODAY, CLAIMS, with(PERMITS, "-30"), null);

        assertThat(effect.measured()).isNull();
        assertThat(effect.obstacles()).allMatch(one -> one.measured() == null);
    }

    @Test
    void isUndefinedWhereThereIsNoGap() {
        GapMatrix even = new GapMatrix(List.of(cell(PERMITS, "10", "10")));

        EffectOnGap<String> effect = EffectOnGap.of(even, CLAIMS, even, even);

        assertThat(effect.expected()).isNull();
        assertThat(effect.obstacles()).isEmpty();
    }

    private static GapMatrix with(CellKey cell, String change) {
        return Scenario.with(TODAY, List.of(new Scenario.Effect(cell, new BigDecimal(change))));
    }

    private static GapCell cell(CellKey key, String local, String comparator) {
        return new GapCell(key, UnitCost.of(new BigDecimal(local)), UnitCost.of(new BigDecimal(comparator)));
    }
}
