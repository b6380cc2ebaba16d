package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.valuechain.model.PolicyRatio.Reading.ABOVE;
import static org.eslabon.valuechain.model.PolicyRatio.Reading.BELOW;
import static org.eslabon.valuechain.model.PolicyRatio.Reading.EQUAL;
import static org.eslabon.valuechain.model.PolicyRatio.Reading.NEGATIVE_BASE;
import static org.eslabon.valuechain.model.PolicyRatio.Reading.UNDEFINED;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCaseTest {

    private static final StudyHeader HEADER =
            new StudyHeader(null, null, null, null, null, "USD", null, BigDecimal.ONE, BigDecimal.ONE, null);

    @Test
    void takesThePrivateSideOfAnActorTypeFromItsAccountAndSaysSo() {
        var figures = account("p", "1000", "50", "300", "120");
        figures.put(FigureKey.policy("Producer", PolicyItem.SOCIAL_REVENUE), stated("900"));

        var one = cases(figures).getFirst();

        assertThat(one.figure(PolicyItem.PRIVATE_REVENUE)).isEqualByComparingTo("1050");
        assertThat(one.figure(PolicyItem.PRIVATE_TRADABLES)).isEqualByComparingTo("300");
        assertThat(one.derived())
                .containsExactlyInAnyOrder(
                        PolicyItem.PRIVATE_REVENUE, PolicyItem.PRIVATE_TRADABLES, PolicyItem.PRIVATE_FACTORS);
        // the account leaves services out, so that it balances, and its private profit is the net operating profit
        assertThat(one.matrix().privateProfit()).isEqualByComparingTo("120");
    }

    @Test
    void letsWhatAPersonStatesGoBeforeTheAccount() {
        var figures = account("p", "1000", "50", "300", "120");
        figures.put(FigureKey.policy("Producer", PolicyItem.PRIVATE_TRADABLES), stated("7"));

        var one = cases(figures).getFirst();

        assertThat(one.figure(PolicyItem.PRIVATE_TRADABLES)).isEqualByComparingTo("7");
        assertThat(one.derived()).doesNotContain(PolicyItem.PRIVATE_TRADABLES);
        assertThat(one.figure(PolicyItem.SOCIAL_REVENUE)).isNull();
    }

    @Test
    void proposesNothingForAFreeNameOrANameOfTwo() {
        var figures = account("p", "1000", "50", "300", "120");
        figures.putAll(account("a", "1", "1", "1", "1"));
        figures.putAll(account("b", "1", "1", "1", "1"));
        figures.put(FigureKey.policy("Irrigated system", PolicyItem.SOCIAL_REVENUE), stated("900"));
        figures.put(FigureKey.policy("Twin", PolicyItem.SOCIAL_REVENUE), stated("900"));

        assertThat(cases(figures)).hasSize(2).allSatisfy(one -> {
            assertThat(one.derived()).isEmpty();
            assertThat(one.figure(PolicyItem.PRIVATE_REVENUE)).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NPCO, 12, 1, 1, 10, 1, 1, ABOVE",
        "NPCO, 10, 1, 1, 10, 1, 1, EQUAL",
        "NPCI, 10, 1, 1, 10, 2, 1, BELOW",
        "DRC, 10, 1, 1, 10, 2, 4, BELOW",
        "DRC, 10, 1, 1, 10, 2, 9, ABOVE",
        "DRC, 10, 1, 1, 10, 11, 4, NEGATIVE_BASE",
        "DRC, 10, 1, 1, 10, 10, 4, UNDEFINED",
        "PCR, 10, 12, 1, 10, 1, 1, NEGATIVE_BASE",
        "SRP, 10, 2, 3, 10, 2, 3, EQUAL",
        "SRP, 10, 2, 4, 10, 2, 3, BELOW",
        "PC, 10, 2, 9, 10, 2, 9, NEGATIVE_BASE",
        "PC, 12, 2, 3, 10, 2, 3, ABOVE"
    })
    void readsWhatARatioMeans(
            PolicyRatio ratio,
            BigDecimal a,
            BigDecimal b,
            BigDecimal c,
            BigDecimal e,
            BigDecimal f,
            BigDecimal g,
            PolicyRatio.Reading reading) {
        assertThat(ratio.read(new PolicyMatrix(a, b, c, e, f, g))).isEqualTo(reading);
    }

    @Test
    void readsNothingOutOfWhatIsUnknown() {
        var unknown = new PolicyMatrix(BigDecimal.ONE, null, null, null, null, null);

        for (var ratio : PolicyRatio.values()) {
            assertThat(ratio.read(unknown)).isEqualTo(UNDEFINED);
        }
        assertThat(List.of(ABOVE, BELOW, EQUAL, NEGATIVE_BASE)).doesNotContain(UNDEFINED);
    }

    @Property
    void theProposedPrivateProfitIsTheNetOperatingProfitOfAnAccountThatBalances(
            @ForAll @BigRange(min = "0", max = "1e9") @Scale(2) BigDecimal production,
            @ForAll @BigRange(min = "0", max = "1e9") @Scale(2) BigDecimal subsidies,
            @ForAll @BigRange(min = "0", max = "1e9") @Scale(2) BigDecimal consumables,
            @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(2) BigDecimal profit) {
        var figures = account(
                "p",
                production.toPlainString(),
                subsidies.toPlainString(),
                consumables.toPlainString(),
                profit.toPlainString());

        var matrix = PolicyCase.matrix(PolicyCase.proposed(Analysis.of(study(figures)), "Producer"));

        assertThat(matrix.privateProfit()).isEqualByComparingTo(profit);
    }

    @Test
    void countsJobsForAMillionOfTheCurrencyWhateverTheAccountsCountIn() {
        var figures = account("p", "1000", "0", "300", "2"); // value added of 2 million, for services are derived
        figures.put(
                FigureKey.employment("p", EmploymentItem.TEMPORARY_FEMALE), Figure.stated(BigDecimal.TEN, "FTE", null));
        figures.put(
                FigureKey.employment("p", EmploymentItem.TEMPORARY_MALE), Figure.stated(BigDecimal.ONE, "FTE", null));
        var header = new StudyHeader(
                null, null, null, null, null, "BIF", null, new BigDecimal("1000000"), BigDecimal.ONE, null);
        var study = study(figures);

        var jobs = Analysis.of(study).jobsPerMillion(Employment.of(study).getFirst(), header);

        assertThat(jobs.total()).isEqualByComparingTo("5.5");
        assertThat(jobs.women()).isEqualByComparingTo("5");
        assertThat(jobs.men()).isEqualByComparingTo("0.5");
    }

    @Test
    void countsNoJobsForAMillionWhereThereIsNoValueAdded() {
        var employment = new Employment("FTE", List.of());

        for (var none : new BigDecimal[] {null, BigDecimal.ZERO, BigDecimal.ONE.negate()}) {
            assertThat(employment.perMillion(none)).isEqualTo(new Employment.PerMillion(null, null, null));
        }
        assertThat(Analysis.of(study(Map.of())).valueAddedIn(HEADER)).isNull();
    }

    private static Map<FigureKey, Figure> account(
            String code, String production, String subsidies, String consumables, String profit) {
        var figures = new LinkedHashMap<FigureKey, Figure>();
        figures.put(FigureKey.account(code, AccountItem.PRODUCTION), stated(production));
        figures.put(FigureKey.account(code, AccountItem.SUBSIDIES), stated(subsidies));
        figures.put(FigureKey.account(code, AccountItem.CONSUMABLES), stated(consumables));
        figures.put(FigureKey.account(code, AccountItem.NET_OPERATING_PROFIT), stated(profit));
        return figures;
    }

    private static Figure stated(String value) {
        return Figure.stated(new BigDecimal(value), null, null);
    }

    private static StudyData study(Map<FigureKey, Figure> figures) {
        return new StudyData(
                HEADER,
                List.of(),
                List.of(
                        new ActorType("p", "Producer", null),
                        new ActorType("a", "Twin", null),
                        new ActorType("b", "Twin", null)),
                List.of(),
                List.of(),
                List.of(),
                figures);
    }

    private static List<PolicyCase> cases(Map<FigureKey, Figure> figures) {
        var study = study(figures);
        return PolicyCase.of(study, Analysis.of(study));
    }
}
