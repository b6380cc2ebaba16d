package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "paragraph+; p; true",
                "paragraph+; ''; false",
                "paragraph*; ''; true",
                "paragraph? heading; h; true",
                "paragraph? heading; p p h; false",
                "(paragraph | heading)+; h p h; true",
                "paragraph{2}; p; false",
                "paragraph{2}; p p; true",
                "paragraph{1,2} heading; p p h; true",
                "paragraph{1,2} heading; p p p h; false",
                "paragraph{2,}; p p p p; true",
                "list* paragraph; p; true",
                "(paragraph heading)* paragraph; p h p; true",
                "(paragraph heading)* paragraph; p h; false",
            })
    void anExpressionSaysWhatMayStandInANode(String expression, String children, boolean permitted) {
        assertThat(matches(expression, children)).isEqualTo(permitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(paragraph", "paragraph)", "|", "paragraph{x}", "paragraph{1", "unheard", "paragraph +*{"})
    void anExpressionThatIsNoneIsAMistakeOfTheSchema(String expression) {
        assertThatThrownBy(() -> matches(expression, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nodesJoinOnlyWhereTheirContentsHaveSomethingInCommon() {
        assertThat(type("heading").canContinue(type("paragraph"))).isTrue();
        assertThat(type("listItem").canContinue(type("paragraph"))).isFalse();
        assertThat(type("tableCell").canContinue(type("tableHeader"))).isTrue();
    }

    private static boolean matches(String expression, String children) {
        var types = List.of(type("paragraph"), type("heading"), type("bulletList"), type("orderedList"));
        var parsed = ContentParser.parse(
                expression,
                name -> types.stream()
                        .filter(type -> type.name().equals(name) || type.isIn(name))
                        .toList());
        if (parsed instanceof ContentExpression.Never) {
            throw new IllegalArgumentException("nothing has that name");
        }
        var nodes = Arrays.stream(children.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.equals("p") ? p("") : node("heading"))
                .toList();
        var match = ContentMatch.compile(parsed, types).match(Fragment.of(nodes), 0, nodes.size());
        return match != null && match.mayEnd();
    }

    private static NodeType type(String name) {
        return Samples.SCHEMA.node(name);
    }
}
