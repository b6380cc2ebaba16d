package org.eslabon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldTest {

    private record Span(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String note) {}

    private static final Refusal WRONG = Refusal.of("wrong");
    private static final Field<Span, Integer> FROM = Field.<Span, Integer>of(
                    "span", "from-year", Span::from, year -> year, year -> year == null ? WRONG : null)
            .fitting((span, from) -> from != null && span.to() != null && from > span.to() ? WRONG : null);
    private static final Field<Span, String> NOTE = Field.of(
            "span", "note", Span::note, note -> note, note -> note != null && note.length() > 3 ? WRONG : null);
    private static final Field<Span, Span> BOTH = Field.of(
            "span",
            "both",
            List.of("from_year", "to_year"),
            span -> span,
            span -> List.of(span.from(), span.to()),
            span -> null);

    @Test
    void judgesATextAsItWillBeKept() {
        assertThat(NOTE.refusalOf("  abc ")).isNull();
        assertThat(NOTE.refusalOf("abcd")).isEqualTo(WRONG);
        assertThat(NOTE.cleaned(new FieldChange<>(" a ", " b "))).isEqualTo(new FieldChange<>(" a ", "b"));
        assertThat(NOTE.clean(" \n ")).isNull();
    }

    @Test
    void refusesWhatDoesNotFitTheRestOfTheThing() {
        Span until2026 = new Span(2024, 2026, null);

        assertThat(FROM.refusalOf(2027)).isNull();
        assertThat(FROM.refusalIn(until2026, 2027)).isEqualTo(WRONG);
        assertThat(FROM.refusalIn(until2026, 2026)).isNull();
        assertThat(FROM.refusalIn(until2026, null)).isEqualTo(WRONG);
    }

    @Test
    void isKeptUnderItsNameInTheRowOfItsThing() {
        assertThat(FROM.columns()).containsExactly("from_year");
        assertThat(FROM.row()).isEqualTo("id = ?");
        assertThat(FROM.inRow("span_id = ? and edition = 1").row()).isEqualTo("span_id = ? and edition = 1");
    }

    @Test
    void fillsAndEmptiesAllItsColumnsTogether() {
        assertThat(BOTH.stored(new Span(2024, 2026, null))).containsExactly(2024, 2026);
        assertThat(BOTH.stored(null)).containsExactly(null, null);
    }
}
