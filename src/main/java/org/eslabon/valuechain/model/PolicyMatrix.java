package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A policy analysis matrix (formula 5 of the domain; Monke and Pearson, <em>The Policy Analysis Matrix for Agricultural
 * Development</em>, 1989): what an activity earns and uses, at the prices its people meet and at those the society does.
 * All six in one money and per the same quantity; null where a source does not say, and then whatever needs it is
 * undefined.
 *
 * @param privateRevenue A
 * @param privateTradables B, tradable inputs
 * @param privateFactors C, domestic factors
 * @param socialRevenue E
 * @param socialTradables F
 * @param socialFactors G
 */
public record PolicyMatrix(
        @Nullable BigDecimal privateRevenue,
        @Nullable BigDecimal privateTradables,
        @Nullable BigDecimal privateFactors,
        @Nullable BigDecimal socialRevenue,
        @Nullable BigDecimal socialTradables,
        @Nullable BigDecimal socialFactors) {

    /** D = A − B − C. */
    public @Nullable BigDecimal privateProfit() {
        return minus(minus(privateRevenue, privateTradables), privateFactors);
    }

    /** H = E − F − G. */
    public @Nullable BigDecimal socialProfit() {
        return minus(minus(socialRevenue, socialTradables), socialFactors);
    }

    /** Output transfers I = A − E: what policies and market failures add to the revenue. */
    public @Nullable BigDecimal outputTransfers() {
        return minus(privateRevenue, socialRevenue);
    }

    /** Input transfers J = B − F: what they add to the cost of tradable inputs. */
    public @Nullable BigDecimal inputTransfers() {
        return minus(privateTradables, socialTradables);
    }

    /** Factor transfers K = C − G. */
    public @Nullable BigDecimal factorTransfers() {
        return minus(privateFactors, socialFactors);
    }

    /** Net transfers L = D − H = I − J − K. */
    public @Nullable BigDecimal netTransfers() {
        return minus(privateProfit(), socialProfit());
    }

    /** Nominal protection coefficient of the output, A / E. Above 1 the output is protected. */
    public @Nullable BigDecimal nominalProtectionOfOutput() {
        return ratio(privateRevenue, socialRevenue);
    }

    /** Nominal protection coefficient of tradable inputs, B / F. Above 1 inputs are taxed. */
    public @Nullable BigDecimal nominalProtectionOfInputs() {
        return ratio(privateTradables, socialTradables);
    }

    /** Effective protection coefficient, (A − B) / (E − F). */
    public @Nullable BigDecimal effectiveProtection() {
        return ratio(minus(privateRevenue, privateTradables), minus(socialRevenue, socialTradables));
    }

    /** Domestic resource cost, G / (E − F). Below 1 the chain saves foreign exchange. */
    public @Nullable BigDecimal domesticResourceCost() {
        return ratio(socialFactors, minus(socialRevenue, socialTradables));
    }

    /** Private cost ratio, C / (A − B). Below 1 the activity earns more than its factors cost. */
    public @Nullable BigDecimal privateCostRatio() {
        return ratio(privateFactors, minus(privateRevenue, privateTradables));
    }

    /** Subsidy ratio to producers, (D − H) / E. */
    public @Nullable BigDecimal subsidyRatio() {
        return ratio(netTransfers(), socialRevenue);
    }

    /** Profitability coefficient, D / H. */
    public @Nullable BigDecimal profitability() {
        return ratio(privateProfit(), socialProfit());
    }

    static @Nullable BigDecimal minus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    private static @Nullable BigDecimal ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return numerator == null || denominator == null ? null : Exact.ratio(numerator, denominator);
    }
}
