package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void givesWhatItHoldsAtOnceAndThenWhatTimeBrings() {
        Allowance allowance = new Allowance(3, 2, 0);

        assertThat(allowance.take(3, 0)).isTrue();
        assertThat(allowance.take(1, 0)).isFalse();
        assertThat(allowance.take(1, SECOND / 2)).isTrue();
        assertThat(allowance.take(1, SECOND / 2)).isFalse();
    }

    @Test
    void neverHoldsMoreThanItsMost() {
        Allowance allowance = new Allowance(3, 2, 0);

        assertThat(allowance.take(4, 1000 * SECOND)).isFalse();
        assertThat(allowance.take(3, 1000 * SECOND)).isTrue();
    }
}
