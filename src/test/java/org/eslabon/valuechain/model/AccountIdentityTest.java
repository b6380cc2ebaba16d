package org.eslabon.valuechain.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The accounting identities hold for every account, to the last digit. */
class AccountIdentityTest {

    @Provide
    Arbitrary<Map<AccountItem, BigDecimal>> accounts() {
        var money = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                .ofScale(4);
        return Arbitraries.maps(Arbitraries.of(AccountItem.class), money).ofMinSize(1);
    }

    private static StudyData study(List<Map<AccountItem, BigDecimal>> accounts) {
        var figures = new LinkedHashMap<FigureKey, Figure>();
        var actors = new java.util.ArrayList<ActorType>();
        for (var account : accounts) {
            var code = "" + actors.size();
            actors.add(new ActorType(code, "Actor " + code, actors.size() % 3 == 0 ? null : "S" + actors.size() % 3));
            account.forEach(
                    (item, value) -> figures.put(FigureKey.account(code, item), Figure.stated(value, null, null)));
        }
        var header = new StudyHeader(null, null, null, null, null, null, null, BigDecimal.ONE, BigDecimal.ONE, null);
        return new StudyData(header, List.of(), actors, List.of(), List.of(), List.of(), figures);
    }

    @Property(tries = 200)
    void derivedServicesCompleteTheIdentity(@ForAll("accounts") Map<AccountItem, BigDecimal> stated) {
        var account = Account.completing(stated);
        if (account.servicesDerived()) {
            assertThat(account.imbalance()).isEqualByComparingTo("0");
        }
        assertThat(account.servicesDerived()).isEqualTo(!stated.containsKey(AccountItem.SERVICES));
    }

    @Property(tries = 200)
    void valueAddedIsProductionLessWhatIsBoughtWhereTheAccountBalances(
            @ForAll("accounts") Map<AccountItem, BigDecimal> stated) {
        var account = Account.completing(stated);
        var bought = account.get(AccountItem.CONSUMABLES).add(account.get(AccountItem.SERVICES));
        assertThat(account.valueAdded().add(account.imbalance()))
                .isEqualByComparingTo(account.get(AccountItem.PRODUCTION).subtract(bought));
    }

    @Property(tries = 100)
    void actorsAndStagesBothAddUpToTheChain(@ForAll List<Integer> seeds) {
        var accounts = seeds.stream()
                .map(seed -> Map.of(
                        AccountItem.PRODUCTION, new BigDecimal(seed),
                        AccountItem.WAGES, new BigDecimal(seed / 3),
                        AccountItem.SUBSIDIES, new BigDecimal(seed % 7)))
                .toList();
        var analysis = Analysis.of(study(accounts));
        var byActor = analysis.actors().stream()
                .map(result -> result.account().valueAdded())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var byStage = analysis.stages().stream()
                .map(result -> result.account().valueAdded())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(byActor).isEqualByComparingTo(analysis.total().valueAdded());
        assertThat(byStage).isEqualByComparingTo(analysis.total().valueAdded());
    }
}
