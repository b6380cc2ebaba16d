package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "café|+w_cafe*",
                "Secado de café|+w_secado +w_cafe*",
                "café de|+w_cafe",
                "café café|+w_cafe*",
                "ca|+w_ca",
                "5S 2020|+w_5s +w_2020*",
                "permisos exp|+w_permisos +w_exp",
                "permisos expo|+w_permisos +w_expo*",
                "plan -café +(cacao*) \"seco\" ~x @8|+w_plan +w_cafe +w_cacao +w_seco +w_x +w_8",
                "a b c d e f g h i j|+w_b +w_c +w_d +w_f +w_g +w_h +w_i +w_j"
            })
    void asksForAllWordsAndForTheLastAsABeginning(String typed, String match) {
        assertThat(Question.of(typed).match()).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "permisos e|+w_permisos",
                "permisos exp|+w_permisos",
                "permisos expo|+w_permisos +w_expo*",
                "permisos 5 |+w_permisos +w_5",
                "permisos de|+w_permisos",
                "permisos vía de|+w_permisos +w_via",
                "exp|+w_exp*",
                "5|+w_5"
            })
    void leavesOutAWordThatIsHardlyBegunWhileOneTypes(String typed, String match) {
        assertThat(Question.whileTyping(typed).match()).isEqualTo(match);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "de la", "of the", "+-*", "\"(", "%_", "'; --", "\u0000", "🙂"})
    void asksNothingWithoutAWord(String typed) {
        assertThat(Question.of(typed).empty()).isTrue();
    }

    @Property
    void neverHandsOverASignThatSomebodyTyped(@ForAll String typed) {
        assertThat(Question.of(typed).match()).matches("(\\+w_[a-z0-9_]+\\*?( \\+w_[a-z0-9_]+\\*?)*)?");
    }

    @Test
    void readsNoMoreThanALineOfText() {
        assertThat(Question.of("x".repeat(1_000_000)).terms()).hasSize(1);
    }
}
