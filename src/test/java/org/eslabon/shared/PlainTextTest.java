package org.eslabon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t\r\n", "\u00A0\u2003", "\u200B\u200D\uFEFF", "\u0000\u0007\u009F", "\uD83D"})
    void isNothingWhereNothingCanBeSeen(String typed) {
        assertThat(PlainText.of(typed)).isNull();
        assertThat(PlainText.orEmpty(typed)).isEmpty();
    }

    @Test
    void keepsWhatPeopleWrite() {
        assertThat(PlainText.of("  Café, \"piña\"\n\tsegún el acta 👩\u200D🌾 "))
                .isEqualTo("Café, \"piña\"\n\tsegún el acta 👩\u200D🌾");
    }

    @Test
    void dropsWhatNobodySeesAndNoFileCarries() {
        assertThat(PlainText.of("Per\u0000mits\u000B take\u001B \uD83Dlong\uFFFF"))
                .isEqualTo("Permits take long");
    }

    @Test
    void breaksLinesInOneWay() {
        assertThat(PlainText.of("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
    }
}
