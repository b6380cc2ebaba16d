package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eslabon.valuechain.workbook.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
