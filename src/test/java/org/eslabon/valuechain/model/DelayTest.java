package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DelayTest {

    @Test
    void costsInterestSpoilageAndWhatTheCarrierCharges() {
        // 36,500 × (0.10 / 365 + 0.002) × 5 days + 120: 50 of interest, 365 spoiled, 120 charged
        assertThat(delay("36500", "0.10", "0.002", "5", "120").cost()).isEqualByComparingTo("535");
    }

    @Test
    void costsNothingWhereNothingWaits() {
        assertThat(delay("36500", "0.10", "0.002", "0", "0").cost()).isEqualByComparingTo("0");
    }

    private static Delay delay(String value, String rate, String spoilage, String days, String demurrage) {
        return new Delay(
                new BigDecimal(value),
                new BigDecimal(rate),
                new BigDecimal(spoilage),
                new BigDecimal(days),
                new BigDecimal(demurrage));
    }
}
