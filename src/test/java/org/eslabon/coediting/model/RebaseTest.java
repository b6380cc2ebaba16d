package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.delete;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.insert;
import static org.eslabon.coediting.model.Samples.mark;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.slice;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;

class RebaseTest {

    @Test
    void whoTypesAtTheSamePlaceComesAfterWhoWasFirst() {
        var rebased = rebase(doc(p("ab")), List.of(insert(2, text("one"))), List.of(insert(2, text("two"))));
        assertThat(rebased.document()).isEqualTo(doc(p("aonetwob")));
    }

    @Test
    void aWordTypedLetterByLetterStaysTogether() {
        var typed = List.<Step>of(insert(2, text("x")), insert(3, text("y")), insert(4, text("z")));
        var rebased = rebase(doc(p("ab")), List.of(insert(2, text("😀"))), typed);
        assertThat(rebased.document()).isEqualTo(doc(p("a😀xyzb")));
    }

    @Test
    void whatWasDeletedByBothIsDeletedOnce() {
        var rebased = rebase(doc(p("abcdef")), List.of(delete(2, 5)), List.of(delete(3, 6)));
        assertThat(rebased.document()).isEqualTo(doc(p("af")));
    }

    @Test
    void aMarkSpansWhatOthersWroteInside() {
        var rebased =
                rebase(doc(p("abcd")), List.of(insert(3, text("x"))), List.of(new AddMarkStep(1, 5, mark("bold"))));
        assertThat(rebased.document()).isEqualTo(doc(p("abxcd", "bold")));
    }

    @Test
    void whatIsAboutDeletedTextIsDroppedAndReportedAndTheRestGoesOn() {
        var commit = List.<Step>of(new AddMarkStep(2, 4, mark("bold")), insert(8, text("x")));
        var rebased = rebase(doc(p("abcd"), p("ef")), List.of(delete(1, 5)), commit);
        assertThat(rebased.dropped()).containsExactly(0);
        assertThat(rebased.steps()).containsExactly(insert(4, text("x")));
        assertThat(rebased.document()).isEqualTo(doc(p(""), p("exf")));
    }

    @Test
    void whatIsTypedIntoAParagraphSomeoneWrapsIsWrappedToo() {
        var wrap = new ReplaceAroundStep(0, 4, 0, 4, slice(0, 0, node("blockquote")), 1, true);
        var rebased = rebase(doc(p("ab")), List.of(wrap), List.of(insert(3, text("c"))));
        assertThat(rebased.document()).isEqualTo(doc(node("blockquote", p("abc"))));
    }

    @Test
    void aCommitThatWouldLeaveADocumentAgainstTheSchemaIsRefusedWhole() {
        var empty = node("blockquote", node("bulletList"));
        assertThat(Rebase.onto(doc(p("a")), List.of(insert(0, empty)), List.of())
                        .isOk())
                .isFalse();
    }

    private static Rebase.Rebased rebase(Node base, List<Step> between, List<Step> commit) {
        var current = base;
        for (var step : between) {
            current = step.apply(current).orThrow();
        }
        return Rebase.onto(current, commit, between.stream().map(Step::map).toList())
                .orThrow();
    }
}
