package org.eslabon.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.Change;
import org.eslabon.capacity.model.Distribution;
import org.eslabon.capacity.model.Mean;
import org.eslabon.capacity.model.ProcedureDistance;
import org.eslabon.capacity.model.ProcedureDistance.Standing;
import org.eslabon.capacity.model.ProcedureFigures;
import org.eslabon.capacity.model.ProcedureTotal;
import org.eslabon.capacity.model.ProcedureTotals;
import org.eslabon.capacity.model.Side;
import org.eslabon.capacity.model.Vote;
import org.eslabon.partnership.Role;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.Employment;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.PolicyMatrix;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.TimeItem;
import org.eslabon.valuechain.model.gap.Attribution;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Scenario;
import org.eslabon.valuechain.model.gap.Tornado;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.junit.jupiter.api.Test;

/**
 * What stands in bold in the worked example of each page is what the product computes from the table above it, in every
 * language. So nobody can change a formula, or a number on a page, without the other.
 */
class MethodExamplesTest {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    @Test
    void ofValueAddedIsWhatAnAnalysisOfTheseAccountsSays() {
        compare(Method.VALUE_ADDED, page -> {
            Map<FigureKey, Figure> figures = new LinkedHashMap<>();
            String[] actors = {"growers", "roasters"};
            for (int actor = 0; actor < actors.length; actor++) {
                for (AccountItem item : AccountItem.values()) {
                    state(
                            figures,
                            FigureKey.account(actors[actor], item),
                            page.row(item.ordinal()).get(actor));
                }
            }
            state(figures, FigureKey.flow("beans", FlowItem.VALUE), page.row(0).get(0));
            state(figures, FigureKey.flow("coffee", FlowItem.VALUE), page.row(0).get(1));
            Analysis analysis = Analysis.of(study(
                    List.of(actor("growers"), actor("roasters"), actor("consumers")),
                    List.of(
                            new Flow("beans", "growers", "roasters", "beans", null),
                            new Flow("coffee", "roasters", "consumers", "coffee", null)),
                    figures));
            var growers = analysis.actors().get(0);
            var roasters = analysis.actors().get(1);
            return list(
                    roasters.derivedServices(),
                    growers.account().valueAdded(),
                    roasters.account().valueAdded(),
                    analysis.total().valueAdded(),
                    growers.ratios().margin(),
                    roasters.ratios().margin(),
                    growers.ratios().benefitCost(),
                    roasters.ratios().benefitCost(),
                    growers.ratios().shareOfChain(),
                    roasters.ratios().shareOfChain(),
                    growers.ratios().wageShare(),
                    growers.ratios().profitShare(),
                    growers.ratios().publicShare(),
                    analysis.rateOfIntegration());
        });
    }

    @Test
    void ofTheGapIsWhatAMatrixOfTheseCostsSays() {
        compare(Method.GAP, page -> {
            List<BigDecimal> fertiliser = page.row(0);
            List<BigDecimal> labour = page.row(1);
            List<BigDecimal> yield = page.row(2);
            UnitCost here = UnitCost.of(fertiliser.get(0), fertiliser.get(1));
            UnitCost there = UnitCost.of(fertiliser.get(3), fertiliser.get(4));
            // The costs that stand beside prices and quantities are their products.
            assertThat(here.amount()).isEqualByComparingTo(fertiliser.get(2));
            assertThat(there.amount()).isEqualByComparingTo(fertiliser.get(5));
            UnitCost carried = UnitCost.of(labour.get(2)).carried(yield.get(2));
            UnitCost carriedThere = UnitCost.of(labour.get(5)).carried(yield.get(5));
            GapMatrix matrix = new GapMatrix(List.of(
                    new GapCell(cell("fertiliser"), here, there),
                    new GapCell(cell("labour"), carried, carriedThere),
                    costs("transport", page.row(3).get(2), page.row(3).get(5)),
                    costs("certification", page.row(4).get(2), page.row(4).get(5))));
            List<GapCell> cells = matrix.cells();
            Tornado.Bar bar = Tornado.of(matrix).stream()
                    .filter(one -> one.cell().equals(cell("fertiliser")))
                    .findFirst()
                    .orElseThrow();
            return list(
                    carried.amount(),
                    carriedThere.amount(),
                    cells.get(0).gap(),
                    cells.get(1).gap(),
                    cells.get(2).gap(),
                    cells.get(3).gap(),
                    matrix.net(),
                    matrix.positive(),
                    matrix.shareOfPositive(cells.get(0)),
                    matrix.shareOfPositive(cells.get(2)),
                    cells.get(0).priceEffect(),
                    cells.get(0).quantityEffect(),
                    bar.less20(),
                    bar.more20());
        });
    }

    @Test
    void ofObstaclesIsWhatTheAttributionOfTheseClaimsSays() {
        compare(Method.OBSTACLES, page -> {
            List<String> costs = List.of("fertiliser", "fertiliser", "transport", "paperwork", "transport");
            Map<String, GapCell> cells = new LinkedHashMap<>();
            List<Claim<Integer>> claims = new ArrayList<>();
            for (int i = 0; i < costs.size(); i++) {
                cells.put(costs.get(i), costs(costs.get(i), page.row(i).get(1), ZERO));
                claims.add(new Claim<>(i, cell(costs.get(i)), page.row(i).get(2).movePointLeft(2)));
            }
            cells.put("labour", costs("labour", ZERO, BigDecimal.TEN));
            Attribution<Integer> due = Attribution.of(new GapMatrix(List.copyOf(cells.values())), claims);
            assertThat(due.ranking().stream().filter(one -> one.beforeLine()).count())
                    .isEqualTo(4);
            List<BigDecimal> results = list(due.positive());
            IntStream.range(0, costs.size())
                    .forEach(i -> results.add(due.ranking().stream()
                            .filter(one -> one.obstacle() == i)
                            .findFirst()
                            .orElseThrow()
                            .gap()));
            results.add(BigDecimal.ONE.subtract(Objects.requireNonNull(due.unexplainedShare())));
            results.add(due.unexplained());
            due.ranking().forEach(one -> results.add(one.cumulated()));
            results.add(due.shareOf(one -> one == 0 || one == 3 || one == 4));
            return results;
        });
    }

    @Test
    void ofTimesIsWhatTheLeadTimeOfTheseDaysSays() {
        compare(Method.TIME, page -> {
            Map<FigureKey, Figure> figures = new LinkedHashMap<>();
            String[] stages = {"farm", "port"};
            for (int stage = 0; stage < stages.length; stage++) {
                for (TimeItem item : TimeItem.values()) {
                    state(
                            figures,
                            FigureKey.time(stages[stage], item),
                            page.row(item.ordinal()).get(stage));
                }
                for (DelayItem item : DelayItem.values()) {
                    state(
                            figures,
                            FigureKey.delay(stages[stage], item),
                            page.row(TimeItem.values().length + item.ordinal()).get(stage));
                }
            }
            LeadTime time = LeadTime.of(study(List.of(), List.of(), figures));
            assertThat(time.comparator().known()).isEqualTo(5);
            return list(
                    time.here().days(),
                    time.comparator().days(),
                    time.difference().days(),
                    time.stages().get(0).costOfDelay(),
                    time.stages().get(1).costOfDelay(),
                    time.costOfDelay(),
                    time.costOfDelayShare(),
                    time.costOfADay());
        });
    }

    @Test
    void ofPoliciesIsWhatThePolicyMatrixSays() {
        compare(Method.POLICY, page -> {
            List<BigDecimal> paid = page.row(0);
            List<BigDecimal> social = page.row(1);
            PolicyMatrix matrix = new PolicyMatrix(
                    paid.get(0), paid.get(1), paid.get(2), social.get(0), social.get(1), social.get(2));
            return list(
                    matrix.privateProfit(),
                    matrix.socialProfit(),
                    matrix.outputTransfers(),
                    matrix.inputTransfers(),
                    matrix.factorTransfers(),
                    matrix.netTransfers(),
                    matrix.nominalProtectionOfOutput(),
                    matrix.nominalProtectionOfInputs(),
                    matrix.effectiveProtection(),
                    matrix.domesticResourceCost(),
                    matrix.privateCostRatio(),
                    matrix.subsidyRatio(),
                    matrix.profitability());
        });
    }

    @Test
    void ofScenariosIsWhatTheGapWouldBeAfterTheseEffects() {
        compare(Method.SCENARIOS, page -> {
            List<GapCell> cells = new ArrayList<>();
            List<Scenario.Effect> expected = new ArrayList<>();
            List<Scenario.Effect> measured = new ArrayList<>();
            for (List<BigDecimal> row : page.rows()) {
                String name = "cost " + cells.size();
                cells.add(costs(name, row.get(0), row.get(1)));
                add(expected, name, row.get(2));
                add(measured, name, row.get(3));
            }
            GapMatrix today = new GapMatrix(cells);
            GapMatrix all = Scenario.with(today, expected);
            GapMatrix oneStopShop = Scenario.with(today, expected.subList(1, 2));
            GapMatrix soFar = Scenario.with(today, measured);
            List<BigDecimal> results = list(today.positive(), today.net());
            for (GapMatrix then : List.of(all, oneStopShop, soFar)) {
                results.addAll(list(then.positive(), then.net(), Scenario.closed(today, then)));
            }
            return results;
        });
    }

    @Test
    void ofInequalityAndEmploymentIsWhatTheStudySays() {
        compare(Method.INEQUALITY_AND_EMPLOYMENT, page -> {
            Map<FigureKey, Figure> figures = new LinkedHashMap<>();
            List<ActorType> actors = new ArrayList<>();
            for (List<BigDecimal> row : page.rows()) {
                String code = "actor " + actors.size();
                actors.add(actor(code));
                state(figures, FigureKey.numberOfActors(code), row.get(0));
                state(figures, FigureKey.account(code, AccountItem.PRODUCTION), row.get(1));
                state(figures, FigureKey.account(code, AccountItem.SERVICES), ZERO);
                state(figures, FigureKey.account(code, AccountItem.NET_OPERATING_PROFIT), row.get(1));
                state(figures, FigureKey.employment(code, EmploymentItem.PERMANENT_SKILLED_FEMALE), row.get(2));
                state(figures, FigureKey.employment(code, EmploymentItem.TEMPORARY_MALE), row.get(3));
            }
            StudyData study = study(actors, List.of(), figures);
            Analysis analysis = Analysis.of(study);
            Employment employment = Employment.of(study).getFirst();
            var perMillion = analysis.jobsPerMillion(employment, study.header());
            return list(
                    analysis.giniOfValueAdded(),
                    employment.total(),
                    employment.shareOfWomen(),
                    perMillion.total(),
                    perMillion.women(),
                    perMillion.men());
        });
    }

    @Test
    void ofCapacityIsWhatScoresAndAgreementsGive() {
        compare(Method.CAPACITY, page -> {
            Indicator mandate = new Indicator(page.column(0));
            Indicator staff = new Indicator(page.column(1));
            assertThat(mandate.scores().divergent()).isTrue();
            assertThat(staff.scores().divergent()).isFalse();
            assertThat(staff.gap()).isNull();
            var gap = Objects.requireNonNull(mandate.gap());
            return list(
                    mandate.scores().median(),
                    whole(mandate.scores().range()),
                    mandate.scores().median(Side.PUBLIC),
                    mandate.scores().median(Side.PRIVATE),
                    staff.scores().median(),
                    whole(staff.scores().range()),
                    mean(mandate.by(Role.PRIVATE_SECTOR), staff.by(Role.PRIVATE_SECTOR)),
                    mean(mandate.by(Role.GOVERNMENT), staff.by(Role.GOVERNMENT)),
                    mean(mandate.at(Indicator.AGREED), staff.at(Indicator.AGREED)),
                    mean(mandate.at(Indicator.TARGET), staff.at(Indicator.TARGET)),
                    whole(gap.size()),
                    gap.urgency(),
                    whole(mandate.change().gained()),
                    mandate.change().achieved(),
                    staff.change().achieved());
        });
    }

    /** The page tells the thresholds as numbers: those of the product. */
    @Test
    void ofCapacityNameTheThresholdsOfADivergence() {
        for (Locale language : Texts.LANGUAGES) {
            String name = Texts.text(language, "capacity.divergence");
            String line = Page.of(Method.CAPACITY, language)
                    .text()
                    .lines()
                    .filter(one -> one.startsWith("| " + name + " |"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.replaceAll("\\D+", " ").strip())
                    .isEqualTo(Distribution.DIVERGENT_MEDIANS + " " + Distribution.DIVERGENT_RANGE);
        }
    }

    @Test
    void ofPublicServicesIsWhatTheStepsAddUpTo() {
        compare(Method.PUBLIC_SERVICES, page -> {
            List<List<BigDecimal>> rows = page.rows();
            List<BigDecimal> targets = rows.getLast();
            ProcedureTotals totals = ProcedureTotals.of(rows.subList(0, rows.size() - 1).stream()
                    .map(row -> new ProcedureFigures(row.get(0), row.get(1), count(row.get(2)), count(row.get(3))))
                    .toList());
            List<BigDecimal> results = new ArrayList<>();
            List<ProcedureTotal> each = List.of(totals.days(), totals.cost(), totals.visits(), totals.documents());
            List<Standing> standings = new ArrayList<>();
            for (int i = 0; i < each.size(); i++) {
                ProcedureDistance distance = each.get(i).from(targets.get(i));
                standings.add(distance.standing());
                results.add(each.get(i).stated());
                results.add(distance.difference());
            }
            assertThat(standings)
                    .containsExactly(Standing.ABOVE_AT_LEAST, Standing.UNKNOWN, Standing.ABOVE, Standing.NO_TARGET);
            return results;
        });
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Page.of(Method.PUBLIC_SERVICES, language).example())
                    .contains(
                            Texts.text(language, Standing.ABOVE_AT_LEAST.key(), "3"),
                            Texts.text(language, Standing.UNKNOWN.key()),
                            Texts.text(language, Standing.ABOVE.key(), "1"));
        }
    }

    /** An indicator of the example: a column of its table. */
    private record Indicator(List<BigDecimal> column) {

        private static final List<Role> ROLES =
                List.of(Role.GOVERNMENT, Role.COORDINATOR, Role.PRIVATE_SECTOR, Role.PRIVATE_SECTOR, Role.UNIVERSITY);
        private static final int AGREED = ROLES.size() + 3;
        private static final int TARGET = AGREED + 1;

        private List<Vote> votes() {
            return IntStream.range(0, ROLES.size())
                    .mapToObj(i -> new Vote(ROLES.get(i), answer(column.get(i + 1))))
                    .toList();
        }

        private static Answer answer(BigDecimal level) {
            return level == null ? Answer.INSUFFICIENT_EVIDENCE : Answer.of(level.intValueExact());
        }

        Distribution scores() {
            return new Distribution(votes());
        }

        Mean.Weighted by(Role role) {
            return new Mean.Weighted(
                    column.getFirst(),
                    votes().stream()
                            .filter(vote -> vote.role() == role)
                            .map(Vote::answer)
                            .toList());
        }

        Mean.Weighted at(int row) {
            return new Mean.Weighted(column.getFirst(), List.of(answer(column.get(row))));
        }

        org.eslabon.capacity.model.Gap gap() {
            return org.eslabon.capacity.model.Gap.of(
                    answer(column.get(AGREED)), count(column.get(TARGET)), column.getFirst());
        }

        Change change() {
            return new Change(count(column.get(AGREED - 2)), count(column.get(AGREED - 1)), count(column.get(AGREED)));
        }
    }

    private static void compare(Method method, Function<Page, List<BigDecimal>> compute) {
        for (Locale language : Texts.LANGUAGES) {
            Page page = Page.of(method, language);
            List<Page.Result> shown = page.results();
            List<BigDecimal> computed = compute.apply(page);
            assertThat(shown).as(method + " in " + language).hasSameSizeAs(computed);
            for (int i = 0; i < shown.size(); i++) {
                assertThat(asShown(computed.get(i), shown.get(i)))
                        .as(method + " in " + language + ", result " + (i + 1))
                        .isEqualTo(shown.get(i).value());
            }
        }
    }

    /** Rounded as the page rounds. */
    private static BigDecimal asShown(BigDecimal computed, Page.Result shown) {
        if (computed == null || shown.value() == null) {
            return computed;
        }
        return (shown.percent() ? computed.movePointRight(2) : computed)
                .setScale(shown.value().scale(), RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> list(BigDecimal... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    private static BigDecimal mean(Mean.Weighted... indicators) {
        return Mean.of(List.of(indicators)).value();
    }

    private static BigDecimal whole(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static Integer count(BigDecimal value) {
        return value == null ? null : value.intValueExact();
    }

    private static CellKey cell(String cost) {
        return new CellKey("", cost);
    }

    private static GapCell costs(String cost, BigDecimal here, BigDecimal there) {
        return new GapCell(cell(cost), UnitCost.of(here), UnitCost.of(there));
    }

    private static void add(List<Scenario.Effect> effects, String cost, BigDecimal fall) {
        if (fall != null) {
            effects.add(new Scenario.Effect(cell(cost), fall.negate()));
        }
    }

    private static void state(Map<FigureKey, Figure> figures, FigureKey key, BigDecimal value) {
        if (value != null) {
            figures.put(key, Figure.stated(value, null, null));
        }
    }

    private static ActorType actor(String code) {
        return new ActorType(code, code, null);
    }

    /** A study whose money is in thousands of dollars. */
    private static StudyData study(List<ActorType> actors, List<Flow> flows, Map<FigureKey, Figure> figures) {
        BigDecimal thousand = new BigDecimal("1000");
        return new StudyData(
                new StudyHeader(null, null, null, null, null, "USD", null, thousand, thousand, null),
                List.<Stage>of(),
                actors,
                flows,
                List.of(),
                List.of(),
                figures);
    }
}
