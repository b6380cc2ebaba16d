package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eslabon.coediting.Trace.Edit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TraceTest {

    @Test
    void positionsThatCountCharactersAreTurnedIntoUnits() {
        assertThat(read("[[0, 0, \"a😀b\"]], [[2, 1, \"c\"]]", "a😀c").edits())
                .containsExactly(new Edit(0, 0, "a😀b"), new Edit(3, 1, "c"));
    }

    @Test
    void positionsThatCountUnitsStayWhatTheyAre() {
        assertThat(read("[[0, 0, \"a😀b\"], [3, 1, \"c\"]]", "a😀c").edits())
                .containsExactly(new Edit(0, 0, "a😀b"), new Edit(3, 1, "c"));
    }

    @Test
    void aTraceThatDoesNotLeadToItsEndIsNoTrace() {
        assertThatThrownBy(() -> read("[[0, 0, \"a\"]]", "b")).isInstanceOf(AssertionError.class);
    }

    private static Trace read(String patches, String end) {
        var transactions = patches.replace("[[", "{\"patches\": [[").replace("]]", "]]}");
        return Trace.of(JsonMapper.shared()
                .readTree(
                        "{\"startContent\": \"\", \"txns\": [" + transactions + "], \"endContent\": \"" + end + "\"}"));
    }
}
