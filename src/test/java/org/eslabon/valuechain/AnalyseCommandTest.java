package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eslabon.valuechain.workbook.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The command prints one JSON document, or one line of error. */
class AnalyseCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int analyse(String... arguments) {
        return AnalyseCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void printsTheAnalysisInTheShapeAgreed(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("small.xlsx"), TestBook.small().bytes());

        assertThat(analyse(file.toString())).isZero();

        var json = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.propertyNames()).containsExactly("study", "actors", "flows", "totals", "discrepancies");
        assertThat(json.get("study").toString())
                .isEqualTo(
                        "{\"country\":\"Ecuador\",\"commodity\":\"Cocoa\",\"referenceYear\":2021,\"currency\":\"USD\","
                                + "\"unitFactor\":1}");
        assertThat(json.get("actors").get(0).toString())
                .isEqualTo("{\"name\":\"Farm\",\"stage\":\"Producers\",\"production\":1000,\"subsidies\":0,"
                        + "\"directValueAdded\":700,\"reportedValueAdded\":null,\"margin\":0.5,"
                        + "\"derivedServices\":0}");
        assertThat(json.get("flows").intValue()).isEqualTo(2);
        assertThat(json.get("totals").toString())
                .isEqualTo("{\"directValueAdded\":1600,\"production\":3000,\"actors\":2}");
        assertThat(json.get("discrepancies").isEmpty()).isTrue();
        assertThat(err.size()).isZero();
    }

    @Test
    void printsAnUndefinedRatioAsNullAndADiscrepancyWithItsPlace(@TempDir Path folder) throws Exception {
        var book = TestBook.small()
                .append("Account by actor type", 3, "City", "Revenue", "Production", 0)
                .set("Flow by actor type", "H2", 1001);
        var file = Files.write(folder.resolve("small.xlsx"), book.bytes());

        assertThat(analyse(file.toString())).isZero();

        var json = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("actors").get(2).get("margin").isNull()).isTrue();
        assertThat(json.get("discrepancies").get(0).toString())
                .isEqualTo(
                        "{\"sheet\":\"Flow by actor type\",\"row\":2,\"kind\":\"flow-value-differs\",\"message\":"
                                + "\"The value of the flow Farm → Mill is 1001, volume times price is 1000\",\"difference\":1}");
    }

    @Test
    void saysInOneLineWhatItCannotRead(@TempDir Path folder) throws Exception {
        var bad = TestBook.small().set("Flow by actor type", "F2", "many\nmany").bytes();
        var files = List.of(
                folder.resolve("none.xlsx").toString(),
                folder.toString(),
                Files.writeString(folder.resolve("text.xlsx"), "no workbook").toString(),
                Files.write(folder.resolve("bad.xlsx"), bad).toString(),
                "no\0name");
        for (var file : files) {
            err.reset();
            assertThat(analyse(file)).as(file).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8).lines()).as(file).hasSize(1);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void asksForExactlyOneFile() {
        assertThat(analyse()).isEqualTo(2);
        assertThat(analyse("a", "b")).isEqualTo(2);
    }

    @Test
    void printsTheRatiosOfPolicyAnalysisMatrices(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("pam.csv"), """
                case,A_rev_priv,E_rev_soc,B_trad_priv,F_trad_soc,C_dom_priv,G_dom_soc
                rice,7230,5784,966,1021.2,2082.5,2142.5
                nothing traded,100,100,0,0,50,
                """);

        assertThat(analyse("--pam", file.toString())).isZero();

        assertThat(new JsonMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .toString())
                .isEqualTo("[{\"case\":\"rice\",\"NPCO\":1.25,\"NPCI\":0.945946,\"EPC\":1.315193,"
                        + "\"DRC\":0.44984,\"PCR\":0.332455,\"SRP\":0.269917,\"PC\":1.59581},"
                        + "{\"case\":\"nothing traded\",\"NPCO\":1.0,\"NPCI\":null,\"EPC\":1.0,"
                        + "\"DRC\":null,\"PCR\":0.5,\"SRP\":null,\"PC\":null}]");
    }

    @Test
    void printsTheGapsOfATableOfUnitCosts(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("costs.csv"), """
                component,local,comparator,local_price,local_quantity,comparator_price,comparator_quantity
                Wages,12,8,3,4,2,4
                Fertiliser,2,5,,,,
                "Fees, permits",1.5,0.25,,,,
                Services,,4,,,,
                """);

        assertThat(analyse("--benchmark", file.toString())).isZero();

        assertThat(new JsonMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .toString())
                .isEqualTo("{\"net\":2.25,\"positive\":5.25,\"components\":["
                        + "{\"component\":\"Wages\",\"gap\":4,\"shareOfPositive\":0.761905,\"priceEffect\":4,"
                        + "\"quantityEffect\":0},"
                        + "{\"component\":\"Fertiliser\",\"gap\":-3,\"shareOfPositive\":0.0,"
                        + "\"priceEffect\":null,\"quantityEffect\":null},"
                        + "{\"component\":\"Fees, permits\",\"gap\":1.25,\"shareOfPositive\":0.238095,"
                        + "\"priceEffect\":null,\"quantityEffect\":null},"
                        + "{\"component\":\"Services\",\"gap\":null,\"shareOfPositive\":null,"
                        + "\"priceEffect\":null,\"quantityEffect\":null}]}");
    }

    @Test
    void takesNoSumForACost(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("costs.csv"), """
                component,local,comparator,currency
                Wages,12,8,USD
                Fees,1.5,0.25,usd
                Subtotal,13.5,8.25,
                Transport,2,3,
                Subtotal,2,3.001,
                TOTAL,15.5,,
                """);

        assertThat(analyse("--benchmark", file.toString())).isZero();

        var json = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("net").decimalValue()).isEqualByComparingTo("4.25");
        assertThat(json.get("components").size()).isEqualTo(3);
    }

    @Test
    void warnsOfEffectsThatDoNotAddUpToTheGap(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("costs.csv"), """
                component,local,comparator,local_price,local_quantity,comparator_price,comparator_quantity
                Wages,100,60,5,21,4,15
                Fees,3.33,2,1.11,3,1,2
                Transport,3.34,2,1.11,3,1,2
                """);

        assertThat(analyse("--benchmark", file.toString())).isZero();

        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .containsExactly(file
                        + ": \"Wages\": price × quantity is not the cost, so the effects do not add up to the gap");
    }

    @Test
    void readsATableAsASpreadsheetOfTheSouthWritesIt(@TempDir Path folder) throws Exception {
        var file = Files.write(
                folder.resolve("costos.csv"),
                "component;local;comparator\r\nMano de obra (jornal);1.234,50;1.000\r\nTr\u00e1nsito;2,5;n/d\r\n"
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(analyse("--benchmark", file.toString())).isZero();

        var json = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("net").decimalValue()).isEqualByComparingTo("234.5");
        assertThat(json.get("components").get(1).get("component").stringValue()).isEqualTo("Tr\u00e1nsito");
        assertThat(json.get("components").get(1).get("gap").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "component,local~a,1 | There is no column \"comparator (comparador, referencia, referência)\".",
                "component,local,comparator | The table has no rows below its headings.",
                "component,local,comparator,local~a,1,2,3 | The column \"local\" is there twice.",
                "component,local,comparator~a,1,much | Line 2, column \"comparator\": \"much\" is not a number.",
                "component,local,comparator~~a,1,2~,3,4 | Line 4, column \"component\": The row has no name.",
                "component;local;comparator~a;1.234;2 | Line 2, column \"local\": \"1.234\" could be two numbers: "
                        + "a thousand or a decimal? Write it without a mark for thousands and with one more decimal.",
                "component,local,comparator~a,1,5,1,25 | Line 2: The row has 5 cells and there are only 3 headings. "
                        + "If numbers have a decimal comma, separate them by semicolons or tabs.",
                "component,local,comparator~a,1,2~Total labour,7,9 | Line 3, column \"component\": The row "
                        + "\"Total labour\" looks like a sum, but is not that of the rows above. "
                        + "Take it out or rename it.",
                "component,local,comparator,local_currency,comparator_currency~a,1,2,USD,COP | Line 2, column "
                        + "\"comparator_currency\": The costs are in USD and in COP. Convert them to one currency first.",
                "component,local,comparator~\"a,1,2 | A quotation mark is missing in the table."
            })
    void saysInOneLineWhatItCannotReadAndWhere(String table, String message, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("costs.csv"), table.replace('~', '\n'));

        assertThat(analyse("--benchmark", file.toString())).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo(file + ": " + message);
    }

    @Test
    void saysThatThereIsNoSuchTable(@TempDir Path folder) {
        assertThat(analyse("--pam", folder.resolve("none.csv").toString())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.csv: the file cannot be read");
    }
}
