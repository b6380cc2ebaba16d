package org.eslabon.valuechain.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.junit.jupiter.api.Test;

/** What can be understood is imported, and every contradiction is listed with sheet, row and size. */
class DiscrepancyTest {

    private static final String ACCOUNTS = "Account by actor type";
    private static final String FLOWS = "Flow by actor type";
    private static final String STUDY = "Value Chain";

    private static Discrepancy only(TestBook book, DiscrepancyKind kind) {
        assertThat(book.imported().discrepancies())
                .extracting(Discrepancy::kind)
                .containsExactly(kind);
        return book.imported().discrepancies().getFirst();
    }

    private static TestBook withIndicators(TestBook book) {
        return book.sheet(
                "Indicator by actor type",
                "Actor type code,Actor type Name,Number of actors,Direct added value,Public funds balance,"
                        + "Net operating profit,Total costs",
                "1,Farm,120,700,0,500,500",
                "2,Mill,3,900,100,800,1200");
    }

    @Test
    void aWorkbookInBalanceHasNone() {
        assertThat(withIndicators(TestBook.small()).imported().discrepancies()).isEmpty();
    }

    @Test
    void reportedIndicatorsAreHeldAgainstTheAccounts() {
        var sheet = "Indicator by actor type";
        var found = only(withIndicators(TestBook.small()).set(sheet, "D3", 905), DiscrepancyKind.VALUE_ADDED_DIFFERS);
        assertThat(found.sheet()).isEqualTo(sheet);
        assertThat(found.row()).isEqualTo(3);
        assertThat(found.difference()).isEqualByComparingTo("5");
        assertThat(found.message()).isEqualTo("Reported value added of Mill is 905, the accounts give 900");
        only(withIndicators(TestBook.small()).set(sheet, "E3", 90), DiscrepancyKind.PUBLIC_BALANCE_DIFFERS);
        only(withIndicators(TestBook.small()).set(sheet, "F3", 90), DiscrepancyKind.PROFIT_DIFFERS);
        only(withIndicators(TestBook.small()).set(sheet, "G3", 90), DiscrepancyKind.TOTAL_COST_DIFFERS);
    }

    @Test
    void valueAddedReportedBeforeSubsidiesDiffersByThem() {
        var book = withIndicators(TestBook.small())
                .append(ACCOUNTS, 1, "Farm", "Revenue", "Subsidies", 50)
                .set("Indicator by actor type", "E2", -50)
                .set("Indicator by actor type", "G2", 550);
        assertThat(only(book, DiscrepancyKind.VALUE_ADDED_DIFFERS).difference()).isEqualByComparingTo("50");
    }

    @Test
    void aFlowsValueIsHeldAgainstVolumeTimesPrice() {
        var found = only(TestBook.small().set(FLOWS, "H3", 2100), DiscrepancyKind.FLOW_VALUE_DIFFERS);
        assertThat(found.row()).isEqualTo(3);
        assertThat(found.difference()).isEqualByComparingTo("100");
    }

    @Test
    void aFlowWithoutValueIsWorthVolumeTimesPrice() {
        var imported = TestBook.small().set(FLOWS, "H3", null).imported();
        assertThat(imported.discrepancies()).isEmpty();
        assertThat(Analysis.of(imported.study()).flows().getLast().value()).isEqualByComparingTo("2000");
    }

    @Test
    void anActorOfAFlowWhoIsNotListedJoinsTheStudy() {
        var book = TestBook.small().append(FLOWS, 9, "Pirate", 3, "City", "Paste", 1, 2, 2);
        assertThat(only(book, DiscrepancyKind.UNKNOWN_ACTOR).row()).isEqualTo(4);
        assertThat(book.imported().study().flows()).hasSize(3);
        assertThat(Analysis.of(book.imported().study()).actors()).hasSize(2);
    }

    @Test
    void aStatedAccountThatDoesNotBalanceIsListed() {
        var book = TestBook.small().append(ACCOUNTS, 1, "Farm", "Cost", "Services", 30);
        var found = only(book, DiscrepancyKind.ACCOUNT_IMBALANCE);
        assertThat(found.difference()).isEqualByComparingTo("-30");
        assertThat(Analysis.of(book.imported().study()).actors().getFirst().derivedServices())
                .isNull();
    }

    @Test
    void statedServicesThatBalanceAreKept() {
        var book = TestBook.small().set(ACCOUNTS, "E3", 270).append(ACCOUNTS, 1, "Farm", "Cost", "Services", 30);
        assertThat(book.imported().discrepancies()).isEmpty();
    }

    @Test
    void aNegativeResidualIsAWarning() {
        assertThat(only(TestBook.small().set(ACCOUNTS, "E4", 450), DiscrepancyKind.NEGATIVE_RESIDUAL)
                        .difference())
                .isEqualByComparingTo("-250");
    }

    @Test
    void aNumberTypedAsTextIsReadWhereItIsCertain() {
        var book = TestBook.small().set(ACCOUNTS, "E3", "300,0 ");
        assertThat(only(book, DiscrepancyKind.NUMBER_AS_TEXT).row()).isEqualTo(3);
        assertThat(book.imported().study().stated(FigureKey.account("1", AccountItem.CONSUMABLES)))
                .isEqualByComparingTo("300");
    }

    @Test
    void anUnknownItemIsLeftOutWithItsSize() {
        var book = TestBook.small().append(ACCOUNTS, 1, "Farm", "Cost", "Bribes", 12);
        assertThat(only(book, DiscrepancyKind.UNKNOWN_ITEM).difference()).isEqualByComparingTo("12");
    }

    @Test
    void figuresThatNameNobodyAreListedUnlessTheyAreATotal() {
        var book = TestBook.small().append(ACCOUNTS, null, null, null, null, 77);
        assertThat(only(book, DiscrepancyKind.ROW_WITHOUT_NAME).difference()).isEqualByComparingTo("77");
    }

    @Test
    void aCodeGoesBeforeTheNameBesideIt() {
        var book = TestBook.small().set(ACCOUNTS, "B3", "Mill");
        only(book, DiscrepancyKind.NAME_DIFFERS);
        assertThat(book.imported().study().stated(FigureKey.account("1", AccountItem.CONSUMABLES)))
                .isEqualByComparingTo("300");
    }

    @Test
    void whatAReceiverGetsIsHeldAgainstTheAccounts() {
        var book = TestBook.small()
                .sheet(
                        "Direct value added receivers",
                        "Receiver Code,Receiver Name,Value",
                        "1,Farm,500",
                        "2,Mill,801",
                        ",Employees (wages),200",
                        ",Government (taxes - subsidies),100",
                        ",Total,1601");
        assertThat(only(book, DiscrepancyKind.RECEIVER_DIFFERS).difference()).isEqualByComparingTo("1");
    }

    @Test
    void employmentOfAnUnknownActorIsListed() {
        var book = TestBook.small()
                .sheet(
                        "Employment",
                        "Actor type Name,Temporary Male,Unit,Permanent Skilled Female,Unit",
                        "Farm,3,Day,4,FTE",
                        "Ghost,3,Day,4,FTE");
        assertThat(only(book, DiscrepancyKind.UNKNOWN_ACTOR).sheet()).isEqualTo("Employment");
    }

    @Test
    void theSameFigureTwiceCountsOnceAndDifferentOnesAddUp() {
        only(TestBook.small().append(ACCOUNTS, 1, "Farm", "Cost", "Wages", 200), DiscrepancyKind.DUPLICATE_FIGURE);
        var book = TestBook.small()
                .append(ACCOUNTS, 1, "Farm", "Cost", "Consumables", 100)
                .set(ACCOUNTS, "E3", 200);
        only(book, DiscrepancyKind.ADDED_UP);
        assertThat(book.imported().study().stated(FigureKey.account("1", AccountItem.CONSUMABLES)))
                .isEqualByComparingTo("300");
    }

    @Test
    void aCountryGivesTheCurrencyThatNobodyNamed() {
        var book = TestBook.small().set(STUDY, "B5", null).set(STUDY, "B6", null);
        only(book, DiscrepancyKind.CURRENCY_ASSUMED);
        assertThat(book.imported().study().header().currency()).isEqualTo("USD");
    }

    @Test
    void anUncertainCurrencyStaysUnknown() {
        var book = TestBook.small().set(STUDY, "B5", "cowries").set(STUDY, "B6", null);
        only(book, DiscrepancyKind.CURRENCY_UNKNOWN);
        assertThat(book.imported().study().header().currency()).isNull();
    }

    @Test
    void theUnitOfMoneyMayBeSaidInWords() {
        for (var unit :
                new String[] {"kUSD", "thousands of USD", "1 000 USD", "miles de dólares", "USD '000", "1,000 USD"}) {
            var header = TestBook.small()
                    .set(STUDY, "B5", unit)
                    .set(STUDY, "B6", null)
                    .set(STUDY, "B7", null)
                    .imported()
                    .study()
                    .header();
            assertThat(header.unitFactor()).as(unit).isEqualByComparingTo("1000");
            assertThat(header.currency()).as(unit).isEqualTo("USD");
        }
        for (var rate : new String[] {"thousands", "k", "1 000", "1,000", "1000"}) {
            assertThat(TestBook.small()
                            .set(STUDY, "B7", rate)
                            .imported()
                            .study()
                            .header()
                            .unitFactor())
                    .as(rate)
                    .isEqualByComparingTo(new BigDecimal(1000));
        }
    }

    @Test
    void aRateThatContradictsTheUnitIsListed() {
        only(TestBook.small().set(STUDY, "B5", "MUSD").set(STUDY, "B7", 1000), DiscrepancyKind.UNIT_FACTOR_CONFLICT);
    }

    @Test
    void aStudyWithoutPropertiesIsStillAStudy() {
        var imported = TestBook.small().without(STUDY).imported();
        assertThat(imported.study().header().country()).isNull();
        assertThat(imported.discrepancies()).extracting(Discrepancy::kind).contains(DiscrepancyKind.MISSING_SHEET);
    }

    @Test
    void headingsMayBeSpanishOrFrench() {
        var spanish = TestBook.small()
                .without(FLOWS)
                .without(ACCOUNTS)
                .sheet(
                        "Flujos",
                        "Vendedor,Comprador,Producto,Volumen,Precio unitario,Valor",
                        "Farm,Mill,Granos,10,100,1000",
                        "Mill,City,Pasta,5,400,2000")
                .sheet(
                        "Comptes",
                        "Code acteur,Nom acteur,Coût ou recette,Rubrique,Valeur",
                        "1,Farm,Recette,Production,1000",
                        "1,Farm,Coût,Salaires,200",
                        "1,Farm,Coût,Résultat net d’exploitation,500",
                        "2,Mill,Recette,Producción,2000",
                        "2,Mill,Coût,Utilidad neta,800");
        assertThat(spanish.imported().discrepancies()).isEmpty();
        assertThat(Analysis.of(spanish.imported().study()).total().valueAdded()).isEqualByComparingTo("1500");
    }
}
