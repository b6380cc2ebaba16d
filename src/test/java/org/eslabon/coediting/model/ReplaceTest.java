package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.delete;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.insert;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.reasonOf;
import static org.eslabon.coediting.model.Samples.slice;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaceTest {

    @Test
    void textIsInsertedWhereItIsSaidAndJoinsWhatIsThere() {
        assertThat(insert(2, text("xy")).apply(doc(p("ab"))).orThrow()).isEqualTo(doc(p("axyb")));
    }

    @Test
    void aSplitParagraphCanBeJoinedAgain() {
        var split = new ReplaceStep(2, 2, slice(1, 1, p(""), p("")), true);
        var after = split.apply(doc(p("ab"))).orThrow();
        assertThat(after).isEqualTo(doc(p("a"), p("b")));
        assertThat(split.invert(doc(p("ab"))).apply(after).orThrow()).isEqualTo(doc(p("ab")));
    }

    @Test
    void deletingAcrossParagraphsJoinsThemAsTheFirst() {
        var before = doc(node("heading", text("ab")), p("cd"));
        assertThat(delete(2, 6).apply(before).orThrow()).isEqualTo(doc(node("heading", text("ad"))));
    }

    @Test
    void whatDidNotChangeIsSharedWithTheDocumentBefore() {
        var before = doc(p("one"), p("two"));
        var after = insert(1, text("x")).apply(before).orThrow();
        assertThat(after.child(1)).isSameAs(before.child(1));
    }

    @Test
    void contentThatCannotStandThereIsRefused() {
        assertThat(reasonOf(insert(0, text("x")).apply(doc(p("ab"))))).isEqualTo(Result.Reason.DOES_NOT_FIT);
        assertThat(reasonOf(insert(1, p("x")).apply(doc(p("ab"))))).isEqualTo(Result.Reason.DOES_NOT_FIT);
        assertThat(reasonOf(delete(0, 4).apply(doc(p("ab"))))).isEqualTo(Result.Reason.DOES_NOT_FIT);
        assertThat(reasonOf(delete(1, 6).apply(doc(node("bulletList", node("listItem", p("ab"))), p("cd")))))
                .isEqualTo(Result.Reason.DOES_NOT_FIT);
    }

    @Test
    void aPositionOutsideTheDocumentIsRefused() {
        assertThat(reasonOf(delete(2, 9).apply(doc(p("ab"))))).isEqualTo(Result.Reason.OUTSIDE);
    }

    @Test
    void nobodyCutsACharacterInTwo() {
        var document = doc(p("a😀b"));
        assertThat(delete(2, 4).apply(document).orThrow()).isEqualTo(doc(p("ab")));
        assertThat(reasonOf(delete(2, 3).apply(document))).isEqualTo(Result.Reason.SPLITS_CHARACTER);
        assertThat(reasonOf(insert(3, text("x")).apply(document))).isEqualTo(Result.Reason.SPLITS_CHARACTER);
        assertThat(reasonOf(new AddMarkStep(1, 3, Samples.mark("bold")).apply(document)))
                .isEqualTo(Result.Reason.SPLITS_CHARACTER);
    }

    @Test
    void aStepAboutStructureDoesNotOverwriteWhatSomeoneWroteThereMeanwhile() {
        var join = new ReplaceStep(2, 4, Slice.EMPTY, true);
        assertThat(join.apply(doc(p("a"), p("b"))).isOk()).isTrue();
        var moved = join.map(Mapping.ofSteps(List.of(insert(3, p("c")))));
        assertThat(moved).isEqualTo(new ReplaceStep(2, 7, Slice.EMPTY, true));
        assertThat(reasonOf(moved.apply(doc(p("a"), p("c"), p("b"))))).isEqualTo(Result.Reason.DOES_NOT_FIT);
    }

    @Test
    void aParagraphIsWrappedAndTakenOutAgain() {
        var before = doc(p("a"), p("b"));
        var wrap = new ReplaceAroundStep(0, 3, 0, 3, slice(0, 0, node("blockquote")), 1, true);
        var wrapped = wrap.apply(before).orThrow();
        assertThat(wrapped).isEqualTo(doc(node("blockquote", p("a")), p("b")));
        assertThat(wrap.invert(before).apply(wrapped).orThrow()).isEqualTo(before);
    }

    @Test
    void wrappingInWhatDoesNotTakeItIsRefused() {
        var step = new ReplaceAroundStep(0, 3, 0, 3, slice(0, 0, node("bulletList")), 1, true);
        assertThat(reasonOf(step.apply(doc(p("a"))))).isEqualTo(Result.Reason.DOES_NOT_FIT);
    }

    @Test
    void wordsTypedOneAfterAnotherBecomeOneStep() {
        assertThat(insert(1, text("a")).merge(insert(2, text("b")))).isEqualTo(insert(1, text("ab")));
        assertThat(delete(3, 4).merge(delete(2, 3))).isEqualTo(delete(2, 4));
        assertThat(insert(1, text("a")).merge(insert(5, text("b")))).isNull();
    }

    @Test
    void nestingDeeperThanTheLimitIsRefused() {
        var document = doc(p("a"));
        Result<Node> result = new Result.Ok<>(document);
        for (int depth = 0; depth <= Limits.HEIGHT && result.isOk(); depth++) {
            document = result.orThrow();
            int end = document.content().size();
            result = new ReplaceAroundStep(0, end, 0, end, slice(0, 0, node("blockquote")), 1, true).apply(document);
        }
        assertThat(reasonOf(result)).isEqualTo(Result.Reason.TOO_LARGE);
    }
}
