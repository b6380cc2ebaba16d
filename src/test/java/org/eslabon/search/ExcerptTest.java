package org.eslabon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String LONG = "Los permisos se piden en tres oficinas. ".repeat(20);

    @Test
    void marksTheWordsAsTheyAreWritten() {
        assertThat(shown(Excerpt.whole("El Café de los cafetales", Question.of("cafe"))))
                .isEqualTo("El [Café] de los [cafetales]");
        assertThat(shown(Excerpt.whole("El Café de los cafetales", Question.of("cafe solo"))))
                .isEqualTo("El [Café] de los cafetales");
    }

    @Test
    void showsTheWholeOfAShortText() {
        assertThat(shown(Excerpt.best("Una ventanilla\n\túnica", Question.of("unica"))))
                .isEqualTo("Una ventanilla [única]");
    }

    @Test
    void showsAPartOfALongTextThatHoldsTheWords() {
        String text = LONG + "El secado al sol dura doce días. " + LONG;

        String shown = shown(Excerpt.best(text, Question.of("secado sol")));

        assertThat(shown).contains("El [secado] al [sol] dura").startsWith("…").endsWith("…");
        assertThat(shown.length()).isLessThan(200);
    }

    @Test
    void prefersThePlaceWhereMostOfTheWordsStandTogether() {
        String text = "El secado. " + LONG + "El secado al sol. " + LONG;

        assertThat(shown(Excerpt.best(text, Question.of("secado sol")))).contains("[secado] al [sol]");
    }

    @Test
    void showsTheBeginningWhereOnlyTheTitleHoldsTheWords() {
        assertThat(shown(Excerpt.best(LONG, Question.of("cacao"))))
                .startsWith("Los permisos se piden")
                .endsWith("…");
    }

    @Property
    void losesNothingOfATitle(@ForAll String title, @ForAll String typed) {
        assertThat(Excerpt.whole(title, Question.of(typed)).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(title);
    }

    @Property
    void neverShowsHalfACharacter(@ForAll String typed) {
        String text = "𝒳😀 ".repeat(200);

        assertThat(Excerpt.best(text, Question.of(typed + " 𝒳")))
                .allSatisfy(piece -> assertThat(
                                piece.text().codePoints().noneMatch(one -> one >= 0xD800 && one <= 0xDFFF))
                        .isTrue());
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
