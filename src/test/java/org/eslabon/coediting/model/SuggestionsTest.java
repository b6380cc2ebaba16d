package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.SCHEMA;
import static org.eslabon.coediting.model.Samples.delete;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.insert;
import static org.eslabon.coediting.model.Samples.mark;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Node TEXT = doc(p("abcdef"));

    @Test
    void takenBackInsertedTextGoesDeletedTextStaysAndTheRestIsAsIfNothingHadBeen() {
        var suggested = doc(node("paragraph", text("ab"), inserted("new", "ana"), text("cd"), deleted("ef", "ana")));
        assertThat(Suggestions.withoutThoseOf(suggested, "ana")).isEqualTo(TEXT);
        assertThat(Suggestions.withoutThoseOf(suggested, "bea")).isSameAs(suggested);
    }

    @Test
    void takenBackForEverybodyNoSuggestionIsLeft() {
        var suggested = doc(node("paragraph", text("ab"), inserted("x", "ana"), text("cd"), deleted("ef", "bea")));
        assertThat(Suggestions.withoutAny(suggested)).isEqualTo(TEXT);
    }

    @Test
    void oneMaySuggestAndTakeOnesSuggestionsBack() {
        var suggested = applied(
                TEXT, insert(3, inserted("new", "ana")), new AddMarkStep(6, 8, suggestion("suggestDelete", "ana")));
        assertThat(Suggestions.allow(TEXT, suggested, "ana")).isTrue();
        assertThat(Suggestions.allow(suggested, TEXT, "ana")).isTrue();
    }

    @Test
    void nobodyWhoMayOnlySuggestWritesDeletesOrFormatsWhatIsThere() {
        assertThat(Suggestions.allow(TEXT, applied(TEXT, insert(3, text("x"))), "ana"))
                .isFalse();
        assertThat(Suggestions.allow(TEXT, applied(TEXT, delete(2, 3)), "ana")).isFalse();
        assertThat(Suggestions.allow(TEXT, applied(TEXT, new AddMarkStep(2, 4, mark("bold"))), "ana"))
                .isFalse();
    }

    @Test
    void nobodyAcceptsHerOwnSuggestion() {
        var suggested = doc(node("paragraph", text("ab"), inserted("cd", "ana"), deleted("ef", "ana")));
        assertThat(Suggestions.allow(suggested, doc(node("paragraph", text("abcd"), deleted("ef", "ana"))), "ana"))
                .isFalse();
        assertThat(Suggestions.allow(suggested, doc(node("paragraph", text("ab"), inserted("cd", "ana"))), "ana"))
                .isFalse();
    }

    @Test
    void nobodySuggestsInTheNameOfAnother() {
        var mark = suggestion("suggestDelete", "bea");
        assertThat(Suggestions.allow(TEXT, applied(TEXT, new AddMarkStep(2, 4, mark)), "ana"))
                .isFalse();
        var own = doc(node("paragraph", inserted("abcd", "ana")));
        assertThat(Suggestions.allow(own, applied(own, new AddMarkStep(2, 4, mark)), "ana"))
                .isFalse();
        assertThat(Suggestions.allow(TEXT, applied(TEXT, insert(3, inserted("x", "bea"))), "ana"))
                .isFalse();
    }

    @Test
    void nobodyTouchesWhatAnotherSuggests() {
        var suggested = doc(node("paragraph", text("ab"), inserted("cd", "bea"), deleted("ef", "bea")));
        assertThat(Suggestions.allow(suggested, applied(suggested, delete(3, 5)), "ana"))
                .isFalse();
        var unmark = new RemoveMarkStep(5, 7, suggestion("suggestDelete", "bea"));
        assertThat(Suggestions.allow(suggested, applied(suggested, unmark), "ana"))
                .isFalse();
    }

    @Test
    void whoTakesBackWhatSheSuggestedTakesBackWithItWhatOthersSaidAboutIt() {
        var own = doc(node("paragraph", text("ab"), inserted("cdef", "ana")));
        var discussed = applied(own, new AddMarkStep(4, 6, suggestion("suggestDelete", "bea")));
        assertThat(Suggestions.allow(discussed, doc(p("ab")), "ana")).isTrue();
    }

    @Property(tries = 500)
    void takenBackADocumentIsWhatTheOthersWrote(@ForAll long seed) {
        var document = new RandomDocuments(new Random(seed)).document();
        var expected = new ArrayList<Token>();
        for (var token : tokens(document)) {
            if (!token.marks().contains(suggestion("suggestInsert", "p0"))) {
                var marks = suggestion("suggestDelete", "p0").removeFrom(token.marks());
                expected.add(new Token(token.type(), token.attributes(), marks, token.unit()));
            }
        }
        var back = Suggestions.withoutThoseOf(document, "p0");
        assertThat(tokens(back)).isEqualTo(expected);
        assertThat(Suggestions.withoutThoseOf(back, "p0")).isSameAs(back);
    }

    @Property(tries = 500)
    void amongAnyDocumentsOnlyOnesOwnSuggestionsMayDiffer(@ForAll long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var before = documents.document();
        var after = before;
        for (int i = 0; i < 3; i++) {
            int from = edits.position(before);
            int to = edits.position(before);
            var mark = suggestion("suggestDelete", "p0");
            var step = new AddMarkStep(Math.min(from, to), Math.max(from, to), mark);
            after = step.apply(after) instanceof Result.Ok<Node>(var marked) ? marked : after;
        }
        assertThat(Suggestions.allow(before, after, "p0")).isTrue();
        assertThat(Suggestions.allow(before, after, "p1")).isEqualTo(before.equals(after));
    }

    private static List<Token> tokens(Node document) {
        return Token.between(document, 0, document.content().size());
    }

    private static Node applied(Node document, Step... steps) {
        for (var step : steps) {
            document = step.apply(document).orThrow();
        }
        return document;
    }

    private static Mark suggestion(String kind, String author) {
        return SCHEMA.mark(kind).create(Map.of("author", author, "at", "2026"));
    }

    private static Node inserted(String text, String author) {
        return SCHEMA.text(text, List.of(suggestion("suggestInsert", author)));
    }

    private static Node deleted(String text, String author) {
        return SCHEMA.text(text, List.of(suggestion("suggestDelete", author)));
    }
}
