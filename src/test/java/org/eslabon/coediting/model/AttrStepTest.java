package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.insert;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.reasonOf;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttrStepTest {

    private final Node tasks = doc(node("taskList", node("taskItem", p("plant"))));

    @Test
    void aTaskIsTickedAndUnticked() {
        var tick = new AttrStep(1, "checked", true);
        var ticked = tick.apply(tasks).orThrow();
        assertThat(ticked.child(0).child(0).attributes().get("checked")).isEqualTo(true);
        assertThat(tick.invert(tasks).apply(ticked).orThrow()).isEqualTo(tasks);
    }

    @Test
    void aTickFollowsItsTask() {
        assertThat(new AttrStep(1, "checked", true).map(Mapping.ofSteps(List.of(insert(0, p("ab"))))))
                .isEqualTo(new AttrStep(5, "checked", true));
    }

    @Test
    void aValueOfAnotherKindIsRefusedAndAnAttributeNobodyKnowsChangesNothing() {
        assertThat(reasonOf(new AttrStep(1, "checked", "yes").apply(tasks))).isEqualTo(Result.Reason.UNKNOWN);
        assertThat(new AttrStep(1, "onclick", "x").apply(tasks).orThrow()).isEqualTo(tasks);
        assertThat(reasonOf(new AttrStep(1, "checked", List.of()).apply(tasks))).isEqualTo(Result.Reason.UNKNOWN);
    }

    @Test
    void textHasNoAttributes() {
        assertThat(new AttrStep(1, "level", 1L)
                        .apply(doc(node("heading", text("a"))))
                        .isOk())
                .isFalse();
    }
}
