package org.eslabon.valuechain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.eslabon.partnership.City;
import org.eslabon.rates.RateBook;
import org.eslabon.shared.CityId;
import org.eslabon.uikit.Formats;
import org.eslabon.uikit.ReadSheet;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkCellId;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.ComparableStudy;
import org.eslabon.valuechain.ComparedStudy;
import org.eslabon.valuechain.MoneyTold;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleStatus;
import org.eslabon.valuechain.Origin;
import org.eslabon.valuechain.Side;
import org.eslabon.valuechain.Study;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.StudyVersion;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.PolicyMatrix;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StageTimes;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.StudyMeasure;
import org.eslabon.valuechain.model.TimeItem;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.junit.jupiter.api.Test;

/** What is downloaded says the same as the screen, with numbers that are numbers and nothing where nothing is known. */
class ExportsTest {

    private static final CityId CITY = new CityId(new UUID(0, 1));
    private static final StudyId STUDY = new StudyId(new UUID(0, 2));
    private static final ObstacleId ROADS = new ObstacleId(new UUID(0, 3));

    private final StudyWords words = new StudyWords(new Formats(Locale.ENGLISH, ZoneOffset.UTC));

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    private static BenchmarkSheet sheet(Basis basis, BenchmarkSheet.Cell... cells) {
        Benchmark benchmark = new Benchmark(
                new BenchmarkId(new UUID(0, 4)), CITY, STUDY, "Best", "kg", "USD", basis, "Ana", Instant.EPOCH);
        return new BenchmarkSheet(
                benchmark,
                List.of(cells),
                Map.of(),
                Map.of(),
                List.of(new Claim<>(ROADS, new CellKey("Farm", "Transport"), number("0.25"))));
    }

    private static BenchmarkSheet.Cell cell(String stage, String component, UnitCost local, UnitCost comparator) {
        return new BenchmarkSheet.Cell(
                new BenchmarkCellId(UUID.randomUUID()),
                new GapCell(new CellKey(stage, component), local, comparator),
                null);
    }

    @Test
    void aGapIsWrittenCostByCostWithItsEffectsAndWhatObstaclesClaim() {
        BenchmarkSheet sheet = sheet(
                Basis.SAME,
                cell("Farm", "Transport", UnitCost.of(number("3"), number("2")), UnitCost.of(number("1"), number("2"))),
                cell("Farm", "=Wages", UnitCost.of(number("1.5")), UnitCost.of(number("2"))),
                cell("", "Permits", UnitCost.UNKNOWN, UnitCost.of(number("2"))));
        Obstacle roads = new Obstacle(
                ROADS,
                CITY,
                STUDY,
                "Coffee",
                "Roads are bad",
                ObstacleKind.INFRASTRUCTURE,
                "Farm",
                null,
                null,
                null,
                ObstacleStatus.CONFIRMED,
                Instant.EPOCH);

        ReadSheet read = ReadSheet.all(out -> GapExport.write(sheet, Map.of(ROADS, roads), words, out))
                .getLast();

        assertThat(read.headings())
                .containsExactly(
                        "Stage",
                        "Component",
                        "Local cost",
                        "Comparator",
                        "Gap",
                        "Unit",
                        "Share of the positive",
                        "Price effect",
                        "Quantity effect",
                        "Attributed",
                        "Obstacle",
                        "Local cost as stated, in USD",
                        "Comparator as stated, in USD");
        String unit = "USD per kg";
        String claim = "Roads are bad 25.00\u00a0%";
        assertThat(read.rows())
                .containsExactly(
                        row("Farm", "Transport", 6.0, 2.0, 4.0, unit, 1.0, 4.0, 0.0, 0.25, claim, 6.0, 2.0),
                        row("Farm", "=Wages", 1.5, 2.0, -0.5, unit, 0.0, null, null, 0.0, "", 1.5, 2.0),
                        row("", "Permits", null, 2.0, null, unit, null, null, null, 0.0, "", null, 2.0));
    }

    private static List<Object> row(Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    /** It is read as it is compared: the comparator's pesos as dollars. */
    @Test
    void aGapInTwoCurrenciesIsWrittenInTheLocalOne() {
        Basis pesos = new Basis(
                2024,
                "COP",
                2024,
                new Conversion(null, null, null, number("0.00025"), LocalDate.of(2024, 12, 31), "Bank", null));
        ReadSheet read = ReadSheet.all(out -> GapExport.write(
                        sheet(pesos, cell("", "Wages", UnitCost.of(number("2.5")), UnitCost.of(number("8000")))),
                        Map.of(),
                        words,
                        out))
                .getLast();
        assertThat(read.at(0, "Comparator")).isEqualTo(2.0);
        assertThat(read.at(0, "Gap")).isEqualTo(0.5);
        assertThat(read.at(0, "Comparator as stated, in COP")).isEqualTo(8000.0);
    }

    /** With the first sheet in hand, 8000 becomes 2.2: times 0.00025, times 110 / 100. */
    @Test
    void aGapSaysFirstInWhichMoneyItIsAndWithWhichDatedRateAndIndicesItWasConverted() {
        Basis pesos = new Basis(
                2024,
                "COP",
                2020,
                new Conversion(
                        number("100"),
                        number("110"),
                        "DANE",
                        number("0.00025"),
                        LocalDate.of(2024, 12, 31),
                        "USD/COP · Banco de la República",
                        null));
        ReadSheet read = ReadSheet.of(out -> GapExport.write(
                sheet(pesos, cell("Farm", "Wages", UnitCost.of(number("2.5")), UnitCost.of(number("8000")))),
                Map.of(),
                words,
                out));

        double day = DateUtil.getExcelDate(LocalDate.of(2024, 12, 31));
        assertThat(read.name()).isEqualTo("What it rests on");
        assertThat(read.headings()).containsExactly("Item", "Detail", "Value", "Date", "Source");
        assertThat(read.rows())
                .containsExactly(
                        row("Comparator", "Best", null, null, null),
                        row("All costs are compared in", "USD per kg", null, null, null),
                        row("Currency of the local costs", "USD", null, null, null),
                        row("Year of the local costs", "2024", null, null, null),
                        row("Currency of the comparator", "COP", null, null, null),
                        row("Year of the comparator", "2020", null, null, null),
                        row(
                                "Exchange rate",
                                "USD for 1 COP: inverse of the rate USD/COP that was entered",
                                0.00025,
                                day,
                                "USD/COP · Banco de la República"),
                        row("Price index, comparator’s year", "2020", 100.0, null, "DANE"),
                        row("Price index, local year", "2024", 110.0, null, "DANE"),
                        row(
                                "The comparator’s costs are multiplied by",
                                "Of what is stated above: exchange rate × units × index of the local year / index of the"
                                        + " comparator’s year",
                                0.000275,
                                null,
                                null),
                        row(
                                "Yield of Farm, here",
                                "Not stated: nothing is lost here. Its costs are divided by 1",
                                1.0,
                                null,
                                null),
                        row(
                                "Yield of Farm, comparator",
                                "Not stated: nothing is lost here. Its costs are divided by 1",
                                1.0,
                                null,
                                null));
    }

    @Test
    void aGapSaysByWhichYieldsCostsAreCarriedOrWhichVolumesOfStudiesDivideThem() {
        BenchmarkSheet stated = sheet(
                Basis.SAME,
                cell("Farm", "Wages", UnitCost.of(number("2")), UnitCost.of(number("1"))),
                cell("Mill", "Wages", UnitCost.of(number("3")), UnitCost.of(number("1"))));
        BenchmarkSheet withYields = new BenchmarkSheet(
                stated.benchmark(),
                stated.cells(),
                Map.of(Side.LOCAL, Map.of("Farm", number("0.5"), "Mill", number("0.8"))),
                Map.of(),
                List.of());
        BenchmarkSheet ofStudies = new BenchmarkSheet(
                stated.benchmark(),
                stated.cells(),
                Map.of(),
                Map.of(Side.LOCAL, new Origin(STUDY, 2, number("140000"), "t", Set.of("A"), Map.of())),
                List.of());

        assertThat(ReadSheet.of(out -> GapExport.write(withYields, Map.of(), words, out))
                        .rows())
                .contains(
                        row(
                                "Conversion",
                                "None: both sides are stated in the same currency, year and unit",
                                null,
                                null,
                                null),
                        row("Yield of Farm, here", "Its costs are divided by 0.4", 0.5, null, null),
                        row("Yield of Mill, here", "Its costs are divided by 0.8", 0.8, null, null));
        assertThat(ReadSheet.of(out -> GapExport.write(ofStudies, Map.of(), words, out))
                        .rows())
                .contains(
                        row("Final product here, in a year", "t", 140000.0, null, "Version 2 of this study"),
                        row(
                                "Yields by stage",
                                "None: the costs of every stage are divided by the volume of the final product",
                                null,
                                null,
                                null));
    }

    @Test
    void timesAreWrittenStageByStageWithTheirCostsAndWithoutWhatNobodyStates() {
        StageTimes farm = new StageTimes(
                "Farm",
                Map.of(
                        TimeItem.PROCESS_DAYS, number("2"),
                        TimeItem.WAIT_DAYS, number("10"),
                        TimeItem.COMPARATOR_WAIT_DAYS, number("4.5")),
                Map.of(
                        DelayItem.GOODS_VALUE, number("1000"),
                        DelayItem.YEARLY_RATE_PERCENT, number("36.5"),
                        DelayItem.SPOILAGE_PERCENT_PER_DAY, number("0.9"),
                        DelayItem.DEMURRAGE, number("7")));
        StageTimes port = new StageTimes("Port", Map.of(TimeItem.WAIT_DAYS, number("3")), Map.of());

        ReadSheet read = ReadSheet.of(out -> TimeExport.write(new LeadTime(List.of(farm, port)), words, out));

        assertThat(read.headings())
                .startsWith("Stage", "Process days")
                .contains("Total here", "Comparator’s total", "Difference", "Demurrage")
                .endsWith("Cost of delay", "% of value");
        assertThat(read.at(0, "Total here")).isEqualTo(12.0);
        assertThat(read.at(0, "Comparator’s total")).isEqualTo(4.5);
        assertThat(read.at(0, "Difference")).isEqualTo(5.5);
        assertThat(read.at(0, "Yearly rate (%)")).isEqualTo(36.5);
        // 1000 × (0.365 / 365 + 0.009) × 10 + 7
        assertThat(read.at(0, "Cost of delay")).isEqualTo(107.0);
        assertThat(read.at(0, "% of value")).isEqualTo(0.107);
        assertThat(read.at(1, "Stage")).isEqualTo("Port");
        assertThat(read.at(1, "Process days")).isNull();
        assertThat(read.at(1, "Cost of delay")).isNull();
    }

    @Test
    void policyCasesAreWrittenWithProfitsTransfersAndDefinedRatios() {
        PolicyCase whole = new PolicyCase(
                "Small farms",
                new PolicyMatrix(number("10"), number("2"), number("3"), number("8"), number("2.5"), number("4")),
                Set.of(PolicyItem.PRIVATE_REVENUE, PolicyItem.PRIVATE_FACTORS));
        PolicyCase half = new PolicyCase(
                "Mills", new PolicyMatrix(number("10"), number("2"), number("3"), null, null, null), Set.of());

        ReadSheet read = ReadSheet.of(out -> PolicyExport.write(List.of(whole, half), words, out));

        assertThat(read.headings())
                .containsExactly(
                        "Case",
                        "Private revenue (A)",
                        "Private tradable inputs (B)",
                        "Private domestic factors (C)",
                        "Social revenue (E)",
                        "Social tradable inputs (F)",
                        "Social domestic factors (G)",
                        "D",
                        "H",
                        "I",
                        "J",
                        "K",
                        "L",
                        "NPCO",
                        "NPCI",
                        "EPC",
                        "DRC",
                        "PCR",
                        "SRP",
                        "PC",
                        "from the account");
        assertThat(read.rows().getFirst().subList(0, 13))
                .isEqualTo(row("Small farms", 10.0, 2.0, 3.0, 8.0, 2.5, 4.0, 5.0, 1.5, 2.0, -0.5, -1.0, 3.5));
        assertThat(read.at(0, "NPCO")).isEqualTo(1.25);
        assertThat(read.at(0, "PCR")).isEqualTo(0.375);
        assertThat(read.at(0, "from the account")).isEqualTo("A, C");
        assertThat(read.at(1, "D")).isEqualTo(5.0);
        assertThat(read.at(1, "NPCO")).isNull();
        assertThat(read.at(1, "H")).isNull();
    }

    private static StudyContent content(int version, StudyData data, Discrepancy... discrepancies) {
        return new StudyContent(
                new Study(STUDY, CITY, "Coffee"),
                new StudyVersion(version, true, null, "Ana", Instant.EPOCH, "Ana", Instant.EPOCH),
                data,
                Analysis.of(data),
                List.of(discrepancies));
    }

    /** Farmers with an account in thousands, a mill that buys from them, and work counted in two units. */
    private static StudyData coffee() {
        Map<FigureKey, Figure> figures = new LinkedHashMap<>();
        figures.put(FigureKey.account("F", AccountItem.PRODUCTION), Figure.stated(number("1000"), null, "Accounts!B2"));
        figures.put(FigureKey.account("F", AccountItem.CONSUMABLES), Figure.stated(number("500"), null, null));
        figures.put(FigureKey.account("F", AccountItem.WAGES), Figure.stated(number("100"), null, null));
        figures.put(FigureKey.account("F", AccountItem.NET_OPERATING_PROFIT), Figure.stated(number("400"), null, null));
        figures.put(
                FigureKey.employment("F", EmploymentItem.PERMANENT_SKILLED_FEMALE),
                Figure.stated(number("3"), "FTE", null));
        figures.put(
                FigureKey.employment("F", EmploymentItem.PERMANENT_SKILLED_MALE),
                Figure.stated(number("1"), "FTE", null));
        figures.put(FigureKey.employment("M", EmploymentItem.TEMPORARY_MALE), Figure.stated(number("50"), "Day", null));
        return new StudyData(
                new StudyHeader(
                        "Ecuador", "EC", "Coffee", null, 2020, "USD", "kUSD", number("1000"), BigDecimal.ONE, null),
                List.of(new Stage("Growing", null), new Stage("Milling", null)),
                List.of(new ActorType("F", "Farmers", "Growing"), new ActorType("M", "Mill", "Milling")),
                List.of(new Flow("F-M", "F", "M", "Cherries", "t")),
                List.of(),
                List.of(),
                figures);
    }

    @Test
    void employmentIsWrittenByContractPerMillionAndByActorTypeAndUnitsAreNotAddedUp() {
        List<ReadSheet> sheets = ReadSheet.all(out -> EmploymentExport.write(content(1, coffee()), words, out));

        assertThat(sheets)
                .extracting(ReadSheet::name)
                .containsExactly("By contract and skill", "Per million of value added", "Employment by actor type");
        ReadSheet totals = sheets.getFirst();
        assertThat(totals.headings()).containsExactly("Unit", "Contract", "Women", "Men", "Total");
        assertThat(totals.rows())
                .contains(
                        row("full-time jobs", "Permanent skilled", 3.0, 1.0, 4.0),
                        row("days of work", "Temporary", null, 50.0, 50.0))
                .hasSize(6);
        ReadSheet perMillion = sheets.get(1);
        assertThat(perMillion.rows().getFirst())
                .isEqualTo(row("full-time jobs per million USD", 8.0, 6.0, 2.0, 0.75, 1.0, 2.0));
        assertThat(sheets.getLast().at(1, "Actor type")).isEqualTo("Mill");
        assertThat(sheets.getLast().at(1, "Temporary · Men")).isEqualTo(50.0);
        assertThat(sheets.getLast().at(1, "Temporary · Women")).isNull();
    }

    @Test
    void stagesAreWrittenWithTheirRatiosAndTheirAccountsInTheMoneyOfTheAccounts() {
        List<ReadSheet> sheets = ReadSheet.all(out -> StagesExport.write(content(1, coffee()), words, out));

        ReadSheet ratios = sheets.getFirst();
        assertThat(ratios.name()).isEqualTo("The stages compared");
        assertThat(ratios.at(0, "Stage")).isEqualTo("Growing");
        assertThat(ratios.at(0, "Direct value added")).isEqualTo(500.0);
        assertThat(ratios.at(0, "Unit")).isEqualTo("thousand USD");
        assertThat(ratios.at(0, "Margin")).isEqualTo(0.4);
        assertThat(sheets.getLast().at(0, "Wages")).isEqualTo(100.0);
    }

    @Test
    void whatDoesNotReconcileIsWrittenWithItsPlaceAndDifference() {
        ReadSheet read = ReadSheet.of(out -> DiscrepancyExport.write(
                List.of(
                        new Discrepancy(
                                "Accounts",
                                7,
                                DiscrepancyKind.ACCOUNT_IMBALANCE,
                                List.of("Farmers", number("10"), number("12.5")),
                                number("-2.5")),
                        new Discrepancy("Actors", null, DiscrepancyKind.NO_ACCOUNTS, List.of(), null)),
                words,
                out));

        assertThat(read.headings()).containsExactly("Where", "What does not reconcile", "Difference");
        assertThat(read.rows())
                .containsExactly(
                        row(
                                "Accounts, row 7",
                                "The account of Farmers does not balance: revenue is 10, costs and profit are 12.5",
                                -2.5),
                        row("Actors", "The accounts have no rows", null));
    }

    @Test
    void whatChangedBetweenVersionsIsWrittenFigureByFigureAndWhatCameAndWent() {
        StudyData old = coffee();
        FigureKey wages = FigureKey.account("F", AccountItem.WAGES);
        StudyData changed = old.withFigure(wages, number("120"), "Survey");
        StudyData now = new StudyData(
                changed.header(),
                changed.stages(),
                List.of(changed.actors().getFirst(), new ActorType("R", "Roasters", null)),
                List.of(),
                List.of(),
                List.of(),
                changed.figures().entrySet().stream()
                        .filter(figure -> !figure.getKey().subject().equals("M"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

        List<ReadSheet> sheets =
                ReadSheet.all(out -> ChangesExport.write(content(1, old), content(3, now), words, out));

        assertThat(sheets.getFirst().headings())
                .containsExactly("Figure", "Before: version 1", "After: version 3", "Difference", "Source");
        assertThat(sheets.getFirst().rows())
                .containsExactlyInAnyOrder(
                        row("Wages · Farmers", 100.0, 120.0, 20.0, "Survey"),
                        row("Temporary · men · Mill", 50.0, null, null, null));
        assertThat(sheets.getLast().rows())
                .containsExactly(
                        row("New actor type", "Roasters"),
                        row("Actor type that is gone", "Mill"),
                        row("Flow that is gone", "Farmers → Mill · Cherries"));
    }

    private static ComparableStudy cashew(String name) {
        City cuenca = new City(
                CITY,
                "cuenca",
                "Cuenca",
                "EC",
                null,
                null,
                Currency.getInstance("USD"),
                ZoneId.of("America/Guayaquil"),
                City.Status.ACTIVE);
        return new ComparableStudy(STUDY, 1, true, true, name, cuenca, "BJ", "Cashew", 2014, "XOF");
    }

    @Test
    void studiesSideBySideAreWrittenInTheMoneyTheyAreToldInWithItsRate() {
        ComparableStudy study = cashew("Cashew");
        Map<StudyMeasure, BigDecimal> measures = Map.of(
                StudyMeasure.VALUE_ADDED, number("1000000"),
                StudyMeasure.MARGIN, number("-0.2278"),
                StudyMeasure.JOBS, number("12"));
        MoneyTold told = new MoneyTold(
                "XOF",
                "USD",
                LocalDate.of(2014, 12, 31),
                new RateBook.Conversion(number("0.002"), LocalDate.of(2014, 6, 30), "XOF/USD · BCEAO"));
        MoneyTold none = new MoneyTold("XOF", "EUR", LocalDate.of(2014, 12, 31), null);

        ReadSheet dollars = ReadSheet.of(out -> ComparisonTable.write(
                List.of(new ComparedStudy(study, "FTE", null, measures, told, null)), words, out));
        assertThat(dollars.headings()).containsExactly("Figure", "Cashew · Cuenca · 2014", "Unit");
        assertThat(dollars.rows().getFirst())
                .isEqualTo(row("Conversion", 0.002, "1 XOF = 0.002 USD (30 Jun 2014; XOF/USD · BCEAO)."));
        assertThat(dollars.rows())
                .contains(
                        row("Direct value added", 2000.0, "USD"),
                        row("Margin", -0.2278, ""),
                        row("Employment", 12.0, "full-time jobs"),
                        row("Net gap", null, ""));

        ReadSheet euros = ReadSheet.of(out -> ComparisonTable.write(
                List.of(new ComparedStudy(study, "FTE", null, measures, none, null)), words, out));
        assertThat(euros.rows().getFirst().get(1)).isNull();
        assertThat(euros.rows()).contains(row("Direct value added", null, "EUR"), row("Margin", -0.2278, ""));

        ReadSheet own = ReadSheet.of(out -> ComparisonTable.write(
                List.of(new ComparedStudy(study, "FTE", null, measures, null, null)), words, out));
        assertThat(own.rows().getFirst()).isEqualTo(row("Direct value added", 1000000.0, "XOF"));
    }

    /** A gap is in the money and year of its benchmark, and so has a conversion of its own. */
    @Test
    void theConversionOfANetGapIsWrittenWithItsOwnRate() {
        MoneyTold pesos = new MoneyTold(
                "COP",
                "USD",
                LocalDate.of(2020, 12, 31),
                new RateBook.Conversion(number("0.00029"), LocalDate.of(2020, 12, 31), "COP/USD · Bank"));
        BenchmarkSheet gap = sheet(Basis.SAME);

        ReadSheet read = ReadSheet.of(out -> ComparisonTable.write(
                List.of(new ComparedStudy(
                        cashew("Cashew"),
                        "FTE",
                        gap.benchmark(),
                        Map.of(StudyMeasure.NET_GAP, number("1000")),
                        null,
                        pesos)),
                words,
                out));

        assertThat(read.rows())
                .contains(
                        row("Conversion of the net gap", 0.00029, "1 COP = 0.00029 USD (31 Dec 2020; COP/USD · Bank)."),
                        row("Net gap", 0.29, "USD per kg"));
    }

    @Test
    void studiesSideBySideAreWrittenAllHoweverManyThereAre() {
        List<ComparedStudy> many = IntStream.rangeClosed(1, 23)
                .mapToObj(each -> new ComparedStudy(cashew("Chain " + each), "FTE", null, Map.of(), null, null))
                .toList();

        ReadSheet read = ReadSheet.of(out -> ComparisonTable.write(many, words, out));

        assertThat(read.headings()).hasSize(1 + 2 * 23).contains("Chain 1 · Cuenca · 2014", "Chain 23 · Cuenca · 2014");
    }
}
