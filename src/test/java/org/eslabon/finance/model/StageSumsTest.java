package org.eslabon.finance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageSumsTest {

    @ParameterizedTest(name = "pledged {0}, committed {1}, disbursed {2}: {3}")
    @CsvSource({
        "10, 10, 10, ",
        "10, 0, 0, ",
        "0, 0, 0, ",
        "10, 10.01, 0, COMMITTED",
        "0, 1, 0, COMMITTED",
        "10, 5, 5.01, DISBURSED",
        "10, 0, 0.01, DISBURSED",
        "1, 2, 3, COMMITTED"
    })
    void containEachOther(BigDecimal pledged, BigDecimal committed, BigDecimal disbursed, @Nullable Stage broken) {
        assertThat(new StageSums(pledged, committed, disbursed).broken()).isEqualTo(broken);
    }
}
