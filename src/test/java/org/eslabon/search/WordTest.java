package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exportación de café|exportacion de cafe",
                "AÇÃO à produção|acao a producao",
                "Ñandú, pingüino; l'État|nandu pinguino l etat",
                "27.860,5 kg (2020)|27 860 5 kg 2020",
                "C-11 y 5S|c 11 y 5s",
                "+café -secado* \"x\"|cafe secado x",
                "ﬁnca|finca",
                "Ελλάδα 東京|ελλαδα 東京"
            })
    void isARunOfLettersAndDigitsWithoutAccentsAndCapitals(String text, String words) {
        assertThat(Word.of(text)).extracting(Word::plain).containsExactly(words.split(" "));
    }

    @Test
    void isTheSameWhetherAnAccentIsPartOfItsLetterOrStandsAfterIt() {
        assertThat(Word.of("cafe\u0301 solo")).extracting(Word::plain).containsExactly("cafe", "solo");
    }

    @Property
    void knowsWhereItStands(@ForAll String text) {
        assertThat(Word.of(text)).allSatisfy(word -> {
            String written = text.substring(word.start(), word.end());
            assertThat(Word.of(written)).extracting(Word::plain).containsExactly(word.plain());
        });
    }

    @Property
    void isCodedInSignsThatNoDatabaseTakesForMoreThanLetters(@ForAll String text) {
        assertThat(Word.of(text))
                .allSatisfy(word -> assertThat(WordCode.of(word.plain()))
                        .matches("w_[a-z0-9_]+")
                        .hasSizeBetween(3, 80));
    }

    @Property
    void beginsAsItsBeginningDoes(@ForAll String text) {
        assertThat(Word.of(text)).allSatisfy(word -> {
            int first = word.plain().offsetByCodePoints(0, 1);
            assertThat(WordCode.of(word.plain()))
                    .startsWith(WordCode.of(word.plain().substring(0, first)));
        });
    }

    @Test
    void isNeverTheWordOfACity() {
        UUID city = UUID.fromString("018f0000-0000-7000-8000-000000000001");

        assertThat(WordCode.ofCity(city)).isEqualTo("c_018f0000000070008000000000000001");
        assertThat(WordCode.of("c018f")).startsWith("w_");
    }
}
