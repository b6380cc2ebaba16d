package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eslabon.finance.LineRepository.YearPledge;
import org.eslabon.finance.model.CapUse;
import org.eslabon.finance.model.CapUses;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.Cities;
import org.eslabon.rates.Rates;
import org.eslabon.shared.CityId;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges amounts before they are written: that stages contain each other, and that no cap of a source is broken. The caller
 * holds the lock on the sources.
 */
@Component
class FundingChecks {

    private final LineRepository lines;
    private final Cities cities;
    private final Rates rates;

    FundingChecks(LineRepository lines, Cities cities, Rates rates) {
        this.lines = lines;
        this.cities = cities;
        this.rates = rates;
    }

    /** One cell that is to hold another amount. */
    record Wish(
            FinancingLine line,
            Stage stage,
            int year,
            @Nullable BigDecimal wanted) {

        BigDecimal rise() {
            return zero(wanted).subtract(zero(line.amount(stage, year)));
        }

        private static BigDecimal zero(@Nullable BigDecimal amount) {
            return amount == null ? BigDecimal.ZERO : amount;
        }
    }

    /**
     * @param index of the wish that stands in the way
     */
    record Problem(int index, Refusal refusal) {}

    /** What stands in the way of all these wishes together. */
    Optional<Problem> of(CityId city, List<FundingSource> sources, List<Wish> wishes) {
        Map<LineId, FinancingLine> after = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            FinancingLine line = after.getOrDefault(wish.line().id(), wish.line());
            after.put(line.id(), line.with(wish.stage(), wish.year(), wish.wanted()));
        }
        for (FinancingLine line : after.values()) {
            Refusal refusal = FinanceRules.stages(line.sums());
            if (refusal != null) {
                return Optional.of(new Problem(indexOf(wishes, line), refusal));
            }
        }
        List<Wish> pledged =
                wishes.stream().filter(wish -> wish.stage() == Stage.PLEDGED).toList();
        if (pledged.isEmpty()
                || sources.stream().allMatch(source -> source.limits().isEmpty())) {
            return Optional.empty();
        }
        List<SourceId> ids = sources.stream().map(FundingSource::id).toList();
        List<YearPledge> before = lines.pledges(ids);
        List<YearPledge> then = new ArrayList<>(before);
        pledged.forEach(wish -> then.add(new YearPledge(
                wish.line().source(), wish.line().plan(), wish.line().action(), wish.year(), wish.rise())));
        return broken(city, sources, before, then).map(broken -> problem(broken, wishes));
    }

    private static int indexOf(List<Wish> wishes, FinancingLine line) {
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i).line().id().equals(line.id())) {
                return i;
            }
        }
        return 0;
    }

    /** At the first cell that raises what is promised where the cap is broken. */
    private static Problem problem(Broken broken, List<Wish> wishes) {
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            TypedId place = broken.use().place();
            boolean there = place == null
                    || place.equals(wish.line().action())
                    || place.equals(wish.line().plan());
            if (wish.line().source().equals(broken.source())
                    && there
                    && wish.rise().signum() > 0) {
                return new Problem(i, broken.refusal());
            }
        }
        return new Problem(0, broken.refusal());
    }

    private record Broken(SourceId source, CapUse<TypedId> use, Refusal refusal) {}

    /** Why what these sources promise must not become this, if a cap is broken by it. */
    Optional<Refusal> refusal(
            CityId city, List<FundingSource> sources, List<YearPledge> before, List<YearPledge> after) {
        return broken(city, sources, before, after).map(Broken::refusal);
    }

    private Optional<Broken> broken(
            CityId city, List<FundingSource> sources, List<YearPledge> before, List<YearPledge> after) {
        Currency money = cities.byId(city).currency();
        Exchange exchange = new Exchange(rates.ofCity(city), money);
        Map<TypedId, BigDecimal> budgets =
                lines.budgets(after.stream().map(YearPledge::plan).distinct().toList());
        Map<SourceId, List<CapUse<TypedId>>> usedBefore = uses(sources, before, budgets, exchange);
        Map<SourceId, List<CapUse<TypedId>>> usedAfter = uses(sources, after, budgets, exchange);
        for (FundingSource source : sources) {
            Optional<CapUse<TypedId>> broken = CapUses.broken(
                    usedBefore.getOrDefault(source.id(), List.of()), usedAfter.getOrDefault(source.id(), List.of()));
            if (broken.isPresent()) {
                CapUse<TypedId> use = broken.get();
                return Optional.of(
                        new Broken(source.id(), use, FinanceRules.cap(use, source.name(), source.currency(), money)));
            }
        }
        return Optional.empty();
    }

    /** How far the limits of each source are used; a source without any is missing. */
    static Map<SourceId, List<CapUse<TypedId>>> uses(
            Collection<FundingSource> sources,
            List<YearPledge> pledges,
            Map<TypedId, BigDecimal> budgets,
            Exchange exchange) {
        Map<SourceId, List<YearPledge>> bySource = pledges.stream().collect(Collectors.groupingBy(YearPledge::source));
        Map<SourceId, List<CapUse<TypedId>>> uses = new HashMap<>();
        for (FundingSource source : sources) {
            if (!source.limits().isEmpty()) {
                List<CapUses.Pledge<TypedId>> promised = bySource.getOrDefault(source.id(), List.of()).stream()
                        .map(pledge -> new CapUses.Pledge<TypedId>(
                                pledge.plan(),
                                pledge.action(),
                                pledge.amount(),
                                exchange.ofYear(pledge.amount(), source.currency(), pledge.year())
                                        .amount()))
                        .toList();
                uses.put(source.id(), CapUses.of(source.limits(), promised, budgets));
            }
        }
        return uses;
    }
}
