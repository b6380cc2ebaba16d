package org.eslabon.capacity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void isTheWayFromTheLevelToTheTargetAndUrgentByItsWeight() {
        assertThat(Gap.of(Answer.LEVEL_2, 5, new BigDecimal("1.5"))).isEqualTo(new Gap(3, new BigDecimal("4.5")));
    }

    @Test
    void isNoneWithoutALevelOrATargetOrAWayToGo() {
        assertThat(Gap.of(null, 3, BigDecimal.ONE)).isNull();
        assertThat(Gap.of(Answer.NOT_APPLICABLE, 3, BigDecimal.ONE)).isNull();
        assertThat(Gap.of(Answer.LEVEL_2, null, BigDecimal.ONE)).isNull();
        assertThat(Gap.of(Answer.LEVEL_3, 3, BigDecimal.ONE)).isNull();
        assertThat(Gap.of(Answer.LEVEL_4, 3, BigDecimal.ONE)).isNull();
    }

    @Test
    void isClosedByPartsThatMayPassTheTargetOrGoBack() {
        assertThat(new Change(2, 4, 3).achieved()).isEqualByComparingTo("0.5");
        assertThat(new Change(2, 4, 5).achieved()).isEqualByComparingTo("1.5");
        assertThat(new Change(2, 4, 1).gained()).isEqualTo(-1);
        assertThat(new Change(2, 2, 3).achieved()).isNull();
        assertThat(new Change(null, 4, 3).gained()).isNull();
        assertThat(new Change(2, 4, null).achieved()).isNull();
    }

    @Test
    void leadsFromScoringThroughASessionToALockedRoundAndBackForALateScore() {
        assertThat(RoundState.SCORING.next()).containsExactly(RoundState.CONSENSUS);
        assertThat(RoundState.LOCKED.next()).containsExactly(RoundState.REOPENED);
        assertThat(RoundState.REOPENED.next()).containsExactly(RoundState.CONSENSUS);
        for (RoundState state : RoundState.values()) {
            assertThat(state.scoring()).isNotEqualTo(state.revealed());
        }
    }
}
