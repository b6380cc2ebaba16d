package org.eslabon.finance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PastedBlockTest {

    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("1200\t1300.5\r\n", "1200 1300.5"),
                Arguments.of("1.200,50\t3\n4\t", "1200.50 3 / 4 ."),
                Arguments.of("1,200.50\t3,000", "1200.50 3000"),
                // one cell says how all are written
                Arguments.of("1.250\t1,5", "1250 1.5"),
                Arguments.of("1,250\t1.5", "1250 1.5"),
                // nothing says it: money is never written with three decimals
                Arguments.of("12.500\t3.000", "12500 3000"),
                Arguments.of("12,500", "12500"),
                Arguments.of("$ 1.200,00\tR$ 3,50\tUSD 7", "1200.00 3.50 7"),
                Arguments.of("1 200,75\t-\t–\tn/a", "1200.75 . . ."),
                Arguments.of("\"5\"\t 6 ", "5 6"),
                Arguments.of("-3", "-3"),
                Arguments.of("1\n2\t3", "1 . / 2 3"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void areReadAsTheirWritersMeantThem(String text, String expected) {
        assertThat(PastedBlock.read(text))
                .isInstanceOfSatisfying(
                        PastedBlock.Read.class, read -> assertThat(words(read)).isEqualTo(expected));
    }

    @Test
    void sayWhereSomethingIsNoNumber() {
        assertThat(PastedBlock.read("1\t2\n3\tfour")).isEqualTo(new PastedBlock.Unreadable(2, 2, "four"));
        assertThat(PastedBlock.read("1.5\t1.2.3")).isEqualTo(new PastedBlock.Unreadable(1, 2, "1.2.3"));
    }

    @Test
    void areNotReadIfTheyAreLongerThanAnybodyMeans() {
        assertThat(PastedBlock.read("1\t2\t3\n".repeat(2_000))).isInstanceOf(PastedBlock.TooLarge.class);
    }

    private static String words(PastedBlock.Read read) {
        return read.rows().stream()
                .map(row -> row.stream()
                        .map(number -> number == null ? "." : number.toPlainString())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }
}
