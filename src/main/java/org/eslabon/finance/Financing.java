package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.finance.LineRepository.YearPledge;
import org.eslabon.finance.model.FundingGrid;
import org.eslabon.finance.model.Stage;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.PlanSheet;
import org.eslabon.plan.Plans;
import org.eslabon.rates.Rates;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who pays for plans and actions, for those who may see them; totals are in the money of the city. */
@Service
@Transactional(readOnly = true)
public class Financing {

    private final LineRepository lines;
    private final SourceRepository sources;
    private final FinanceAccess access;
    private final Plans plans;
    private final Actions actions;
    private final Cities cities;
    private final Rates rates;
    private final Rights rights;

    Financing(
            LineRepository lines,
            SourceRepository sources,
            FinanceAccess access,
            Plans plans,
            Actions actions,
            Cities cities,
            Rates rates,
            Rights rights) {
        this.lines = lines;
        this.sources = sources;
        this.access = access;
        this.plans = plans;
        this.actions = actions;
        this.cities = cities;
        this.rates = rates;
        this.rights = rights;
    }

    /**
     * @throws NoSuchThing if there is no such plan or it is not the current user's to see
     */
    public PlanFinancing ofPlan(PlanId id) {
        PlanSheet sheet = actions.ofPlan(id);
        CityId city = sheet.plan().city();
        Currency currency = cities.byId(city).currency();
        Exchange exchange = new Exchange(rates.ofCity(city), currency);
        List<FundingSource> all = sources.ofCity(city);
        List<FinancingLine> its = lines.ofPlan(id);
        BigDecimal budget = FundingGrid.budget(
                sheet.actions().stream().map(ActionSummary::budget).toList());
        List<YearPledge> pledges = lines.pledges(all.stream()
                .filter(source -> !source.limits().isEmpty())
                .map(FundingSource::id)
                .toList());
        Set<PlanId> drawing = pledges.stream().map(YearPledge::plan).collect(Collectors.toSet());
        return new PlanFinancing(
                sheet.plan(),
                sheet.actions(),
                its,
                Funding.of(currency, budget, all, cells(its, all, exchange)),
                FundingChecks.uses(all, pledges, lines.budgets(drawing), exchange),
                access.changeable(city, all));
    }

    /**
     * @throws NoSuchThing if there is no such action or it is not the current user's to see
     */
    public Funding ofAction(ActionId id) {
        Action action = actions.get(id).action();
        return funding(action.city(), action.budget(), lines.ofAction(id));
    }

    /** All plans of a city together; the subjects of its amounts say which plan and action each is for. */
    public Funding ofCity(CityId city) {
        return bySource(city).funding();
    }

    /** The same, and what of it each source gives to each plan. */
    public CityFinancing bySource(CityId city) {
        rights.requireToSee(city);
        List<FinancingLine> its = lines.ofCity(city);
        return CityFinancing.of(funding(city, FundingGrid.budget(lines.budgetsOf(city)), its), its);
    }

    private Funding funding(CityId city, @Nullable BigDecimal budget, List<FinancingLine> its) {
        Currency currency = cities.byId(city).currency();
        Set<SourceId> used = its.stream().map(FinancingLine::source).collect(Collectors.toSet());
        List<FundingSource> giving = sources.ofCity(city).stream()
                .filter(source -> used.contains(source.id()))
                .toList();
        return Funding.of(currency, budget, giving, cells(its, giving, new Exchange(rates.ofCity(city), currency)));
    }

    private static List<MoneyCell> cells(List<FinancingLine> its, List<FundingSource> all, Exchange exchange) {
        Map<SourceId, FundingSource> byId =
                all.stream().collect(Collectors.toMap(FundingSource::id, Function.identity()));
        List<MoneyCell> cells = new ArrayList<>();
        for (FinancingLine line : its) {
            Currency currency = Objects.requireNonNull(byId.get(line.source())).currency();
            for (Stage stage : Stage.values()) {
                line.byYear(stage).forEach((year, amount) -> {
                    Exchange.Converted converted = stage == Stage.DISBURSED
                            ? exchange.of(
                                    line.payments().stream()
                                            .filter(payment -> payment.on().getYear() == year)
                                            .toList(),
                                    currency)
                            : exchange.ofYear(amount, currency, year);
                    cells.add(new MoneyCell(
                            line.id(),
                            line.source(),
                            line.subject(),
                            line.means(),
                            stage,
                            year,
                            currency,
                            amount,
                            converted.amount(),
                            converted.rates()));
                });
            }
        }
        return cells;
    }

    /** The organisations of the programme whose sources have pledged something to the action. */
    public Set<OrganisationId> fundersOf(ActionId id) {
        List<FinancingLine> its = toSee(id);
        Set<SourceId> pledging = its.stream()
                .filter(line -> line.total(Stage.PLEDGED).signum() > 0)
                .map(FinancingLine::source)
                .collect(Collectors.toSet());
        Set<OrganisationId> funders = new HashSet<>();
        for (FundingSource source : sources.byIds(pledging)) {
            if (source.organisation() != null) {
                funders.add(source.organisation());
            }
        }
        return funders;
    }

    /** What is pledged and committed for an action, as a decision can stand on it: sorted, in the money of each source. */
    public List<FrozenAmount> frozen(ActionId id) {
        return frozen(toSee(id));
    }

    /** The same of what is for the plan as a whole, and for none of its actions. */
    public List<FrozenAmount> frozen(PlanId id) {
        PlanId plan = plans.get(id).id();
        return frozen(lines.ofPlan(plan).stream()
                .filter(line -> line.action() == null)
                .toList());
    }

    private List<FinancingLine> toSee(ActionId id) {
        rights.requireToSee(lines.cityOf(id).orElseThrow(NoSuchThing::new));
        return lines.ofAction(id);
    }

    private List<FrozenAmount> frozen(List<FinancingLine> its) {
        Map<SourceId, FundingSource> byId =
                sources.byIds(its.stream().map(FinancingLine::source).distinct().toList()).stream()
                        .collect(Collectors.toMap(FundingSource::id, Function.identity()));
        return its.stream()
                .flatMap(line -> Stream.of(Stage.PLEDGED, Stage.COMMITTED)
                        .flatMap(stage -> line.byYear(stage).entrySet().stream()
                                .map(amount -> new FrozenAmount(
                                        line.sourceName(),
                                        line.means(),
                                        line.valuation(),
                                        amount.getKey(),
                                        stage,
                                        amount.getValue(),
                                        Objects.requireNonNull(byId.get(line.source()))
                                                .currency()))))
                .sorted(FrozenAmount.ORDER)
                .toList();
    }
}
