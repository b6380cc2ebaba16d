package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.delete;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.mark;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void marksStandInTheOrderOfTheSchemaHoweverTheyWereAdded() {
        assertThat(text("a", "italic", "bold")).isEqualTo(text("a", "bold", "italic"));
    }

    @Test
    void codeTakesTheFormattingOutAndFormattingDoesNotComeIntoCode() {
        assertThat(text("a", "bold", "code").marks()).containsExactly(mark("code"));
        assertThat(text("a", "code", "bold").marks()).containsExactly(mark("code"));
    }

    @Test
    void twoPeopleMaySuggestToDeleteTheSameText() {
        var ana = suggestion("ana");
        var rui = suggestion("rui");
        assertThat(rui.addTo(ana.addTo(List.of()))).containsExactly(ana, rui);
    }

    @Test
    void aMarkReachesOnlyWhereTheParentPermitsIt() {
        var before = doc(p("ab"), node("codeBlock", text("cd")));
        var after = new AddMarkStep(1, 7, mark("bold")).apply(before).orThrow();
        assertThat(after).isEqualTo(doc(p("ab", "bold"), node("codeBlock", text("cd"))));
    }

    @Test
    void takingBackAMarkBringsBackThoseItReplaced() {
        var before = doc(node("paragraph", text("a", "bold"), text("b"), text("c", "code")));
        var step = new AddMarkStep(1, 4, mark("code"));
        var after = step.apply(before).orThrow();
        assertThat(after).isEqualTo(doc(p("abc", "code")));
        assertThat(step.invert(before).apply(after).orThrow()).isEqualTo(before);
    }

    @Test
    void aMarkWhoseTextWasDeletedIsGone() {
        var step = new AddMarkStep(2, 4, mark("bold"));
        assertThat(step.map(Mapping.ofSteps(List.of(delete(1, 5))))).isNull();
    }

    @Test
    void theSameMarkOnRangesThatTouchIsOneStep() {
        var step = new AddMarkStep(1, 3, mark("bold"));
        assertThat(step.merge(new AddMarkStep(3, 5, mark("bold")))).isEqualTo(new AddMarkStep(1, 5, mark("bold")));
        assertThat(step.merge(new AddMarkStep(4, 5, mark("bold")))).isNull();
        assertThat(step.merge(new AddMarkStep(3, 5, mark("italic")))).isNull();
        assertThat(step.merge(new RemoveMarkStep(3, 5, mark("bold")))).isNull();
    }

    private static Mark suggestion(String author) {
        return Samples.SCHEMA.mark("suggestDelete").create(Map.of("author", author, "at", "2026-11-24"));
    }
}
