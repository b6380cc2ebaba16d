package org.eslabon.valuechain.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real studies, bent as other exports of the family are, still give the same answers. */
class BentWorkbookTest {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "coffee-ecuador-eco.xlsx", List.of("16", "19", "83883611.97", "USD", "1"),
            "cashew-mali-eco.xlsx", List.of("10", "9", "27860750965.32", "XOF", "1"),
            "milk-burundi-eco.xlsx", List.of("16", "41", "95006.78", "BIF", "1000000"));

    private static final Map<String, UnaryOperator<TestBook>> BENDS = Map.ofEntries(
            Map.entry("sheets in reverse order", TestBook::sheetsReversed),
            Map.entry("columns shuffled", book -> book.columnsShuffled(7)),
            Map.entry("columns shuffled otherwise", book -> book.columnsShuffled(23)),
            Map.entry("headings in capitals", book -> book.headings(text -> text.toUpperCase(Locale.ROOT))),
            Map.entry("headings with blanks around", book -> book.headings(text -> "  " + text + " ")),
            Map.entry("headings with other units", book -> book.headings(text -> text.replaceAll("\\(.*\\)", "[BIF]"))),
            Map.entry(
                    "headings with slips",
                    book -> book.headings(text -> text.replace("Value", "Vlaue")
                            .replace("Production", "Prodution")
                            .replace("Seller", "Selller")
                            .replace("Actor", "Acotr"))),
            Map.entry("sheets in capitals", book -> book.renamed(name -> name.toUpperCase(Locale.ROOT))),
            Map.entry("sheets called anything", book -> book.renamed(name -> "x" + name.hashCode())),
            Map.entry("a title above the headings", BentWorkbookTest::titled),
            Map.entry("blank rows between", BentWorkbookTest::withBlankRows),
            Map.entry("rows of totals", BentWorkbookTest::withTotals),
            Map.entry("totals without a label", BentWorkbookTest::withBareTotals),
            Map.entry("names in capitals elsewhere", BentWorkbookTest::shouting),
            Map.entry("names without codes", BentWorkbookTest::withoutCodes),
            Map.entry("no ISO currency", BentWorkbookTest::withoutIso),
            Map.entry("sheets of something else", BentWorkbookTest::withExtraSheets),
            Map.entry("no stages", book -> book.without("Stages description")),
            Map.entry("no headline indicators", book -> book.without("Products List")));

    static Stream<Arguments> bends() {
        return ANSWERS.keySet().stream().flatMap(file -> BENDS.keySet().stream().map(bend -> Arguments.of(file, bend)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bends")
    void givesTheSameAnswers(String file, String bend) {
        var imported = BENDS.get(bend).apply(TestBook.real(file)).imported();
        var analysis = Analysis.of(imported.study());
        var answers = ANSWERS.get(file);

        assertThat(analysis.actors()).hasSize(Integer.parseInt(answers.get(0)));
        assertThat(analysis.flows()).hasSize(Integer.parseInt(answers.get(1)));
        assertThat(analysis.total().valueAdded())
                .isCloseTo(new BigDecimal(answers.get(2)), within(new BigDecimal("0.01")));
        assertThat(imported.study().header().currency()).isEqualTo(answers.get(3));
        assertThat(imported.study().header().unitFactor()).isEqualByComparingTo(answers.get(4));
        assertThat(imported.discrepancies())
                .extracting(each -> each.kind())
                .doesNotContain(
                        DiscrepancyKind.ROW_WITHOUT_NAME,
                        DiscrepancyKind.UNKNOWN_ACTOR,
                        DiscrepancyKind.UNKNOWN_ITEM,
                        DiscrepancyKind.FLOW_VALUE_DIFFERS);
        assertThat(imported.discrepancies())
                .filteredOn(each -> each.kind() == DiscrepancyKind.VALUE_ADDED_DIFFERS)
                .hasSize(file.startsWith("milk") ? 2 : 0);
    }

    private static TestBook titled(TestBook book) {
        book.names()
                .forEach(name -> book.insert(name, 1, "A study of value chains, exported on a Monday")
                        .insert(name, 2));
        return book;
    }

    private static TestBook withBlankRows(TestBook book) {
        book.names().stream()
                .filter(name -> book.rows(name).size() > 3)
                .forEach(name -> book.insert(name, 3).insert(name, 2));
        return book;
    }

    private static TestBook withTotals(TestBook book) {
        return book.append("Account by actor type", "TOTAL", null, null, null, 1234567.0)
                .append("Account by actor type", null, "Sum", "Cost", "Wages", 99.0)
                .append("Indicator by actor type", null, "Total", 5.0, 6.0, 7.0, 8.0, 9.0)
                .append("Flow by actor type", "Total general", null, 1.0, 2.0, null, 3.0, 4.0)
                .append("Actor types", "Total", null, 16.0)
                .append("Employment", "Gran total", 9.0, null, 9.0)
                .append("Direct value added receivers", null, "Total", 12.0);
    }

    private static TestBook withBareTotals(TestBook book) {
        var rows = book.rows("Account by actor type");
        var sum = rows.stream().skip(1).mapToDouble(row -> (Double) row.get(4)).sum();
        return book.append("Account by actor type", null, null, null, null, sum)
                .append("Account by actor type")
                .append("Account by actor type", "Source: survey of 2019, own computation");
    }

    private static TestBook shouting(TestBook book) {
        for (var sheet : List.of("Account by actor type", "Employment", "Indicator by actor type")) {
            book.texts(sheet, text -> "  " + text.toUpperCase(Locale.ROOT).replace(" ", "   ") + " ");
        }
        return book;
    }

    private static TestBook withoutCodes(TestBook book) {
        for (var sheet : book.names()) {
            for (var heading :
                    List.of("Actor type code", "Seller actor type code", "Buyer actor type code", "Receiver Code")) {
                if (!book.rows(sheet).isEmpty() && book.rows(sheet).getFirst().contains(heading)) {
                    book.columnBlanked(sheet, heading);
                }
            }
        }
        return book;
    }

    private static TestBook withoutIso(TestBook book) {
        var rows = book.rows(book.names().getFirst());
        rows.stream()
                .filter(row -> "Currency (ISO)".equals(row.isEmpty() ? null : row.getFirst()))
                .filter(row -> row.size() > 1)
                .forEach(row -> row.set(1, null));
        return book;
    }

    private static TestBook withExtraSheets(TestBook book) {
        return book.sheet("Notes", "Who,When,What", "Ana,Monday,Prices of actors are from the market")
                .sheet("Pivot", "Item,Value", "Wages,12", "Production,14")
                .sheet("Contacts", "Name,Country,Mail", "Ana,Ecuador,ana@example.org");
    }
}
