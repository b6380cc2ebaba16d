package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formula 5, on worked matrices of rice and of a crop in four other systems, as they were published. */
class PolicyMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "7230,966,2082.5,5784,1021.2,2142.5, 1.2500,0.9459,1.3152,0.4498,0.3325,0.2699,1.5958",
        "27.42,9.53,7.4,22.79,11.79,7.97, 1.2032,0.8083,1.6264,0.7245,0.4136,0.3273,3.4620",
        "1214,119,468,3009,83,297, 0.4035,1.4337,0.3742,0.1015,0.4274,-0.6653,0.2385",
        "1836,181,709,4552,128,362, 0.4033,1.4141,0.3741,0.0818,0.4284,-0.6845,0.2329"
    })
    void givesTheRatiosThatWerePublished(
            BigDecimal a,
            BigDecimal b,
            BigDecimal c,
            BigDecimal e,
            BigDecimal f,
            BigDecimal g,
            BigDecimal npco,
            BigDecimal npci,
            BigDecimal epc,
            BigDecimal drc,
            BigDecimal pcr,
            BigDecimal srp,
            BigDecimal pc) {
        var matrix = new PolicyMatrix(a, b, c, e, f, g);

        assertThat(rounded(matrix.nominalProtectionOfOutput())).isEqualTo(npco);
        assertThat(rounded(matrix.nominalProtectionOfInputs())).isEqualTo(npci);
        assertThat(rounded(matrix.effectiveProtection())).isEqualTo(epc);
        assertThat(rounded(matrix.domesticResourceCost())).isEqualTo(drc);
        assertThat(rounded(matrix.privateCostRatio())).isEqualTo(pcr);
        assertThat(rounded(matrix.subsidyRatio())).isEqualTo(srp);
        assertThat(rounded(matrix.profitability())).isEqualTo(pc);
    }

    private static BigDecimal rounded(@Nullable BigDecimal ratio) {
        return Objects.requireNonNull(ratio).setScale(4, RoundingMode.HALF_UP);
    }

    @Test
    void leavesUndefinedWhatWouldDivideByNothing() {
        var five = new BigDecimal(5);
        var matrix = new PolicyMatrix(five, five, BigDecimal.ONE, five, five, BigDecimal.ZERO);

        assertThat(matrix.effectiveProtection()).isNull(); // E − F = 0
        assertThat(matrix.domesticResourceCost()).isNull();
        assertThat(matrix.privateCostRatio()).isNull(); // A − B = 0
        assertThat(matrix.profitability()).isNull(); // H = 0
        assertThat(matrix.nominalProtectionOfOutput()).isEqualByComparingTo("1");
        assertThat(matrix.subsidyRatio()).isEqualByComparingTo("-0.2");
    }

    @Test
    void knowsOnlyWhatTheKnownFiguresAllow() {
        var matrix = new PolicyMatrix(
                new BigDecimal(10), new BigDecimal(4), null, new BigDecimal(8), new BigDecimal(5), null);

        assertThat(matrix.effectiveProtection()).isEqualByComparingTo("2");
        assertThat(matrix.privateCostRatio()).isNull();
        assertThat(matrix.privateProfit()).isNull();
        assertThat(matrix.profitability()).isNull();
    }

    /** Published with the method: what is transferred in all is what is transferred by outputs, inputs and factors. */
    @Property(tries = 500)
    void netTransfersAreThoseOfOutputLessThoseOfInputsAndFactors(
            @ForAll("money") BigDecimal a,
            @ForAll("money") BigDecimal b,
            @ForAll("money") BigDecimal c,
            @ForAll("money") BigDecimal e,
            @ForAll("money") BigDecimal f,
            @ForAll("money") BigDecimal g) {
        var matrix = new PolicyMatrix(a, b, c, e, f, g);

        assertThat(matrix.netTransfers())
                .isEqualByComparingTo(Objects.requireNonNull(matrix.outputTransfers())
                        .subtract(Objects.requireNonNull(matrix.inputTransfers()))
                        .subtract(Objects.requireNonNull(matrix.factorTransfers())));
    }

    @Provide
    Arbitrary<BigDecimal> money() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                .ofScale(2);
    }
}
