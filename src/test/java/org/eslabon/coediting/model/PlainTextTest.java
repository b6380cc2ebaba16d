package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.coediting.model.Samples.SCHEMA;
import static org.eslabon.coediting.model.Samples.doc;
import static org.eslabon.coediting.model.Samples.node;
import static org.eslabon.coediting.model.Samples.p;
import static org.eslabon.coediting.model.Samples.text;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void eachBlockIsALineAndEmptyOnesAreNone() {
        var list = node("bulletList", node("listItem", p("one"), node("blockquote", p("two"))));
        assertThat(PlainText.of(doc(p("first"), p(""), list, node("horizontalRule"), p("last"))))
                .isEqualTo("first\none\ntwo\nlast");
    }

    @Test
    void aRowOfATableIsALineWithTabsBetweenItsCells() {
        var row = node(
                "tableRow", node("tableHeader", p("a"), p("b")), node("tableCell", p("")), node("tableCell", p("c")));
        var other = node("tableRow", node("tableCell", p("d")));
        assertThat(PlainText.of(doc(node("table", row, other)))).isEqualTo("a b\t\tc\nd");
    }

    @Test
    void peopleMentionedLineBreaksAndTheTextOfImagesAreFound() {
        var mention = attributes("mention", Map.of("id", "7", "label", "Ana Mayta"));
        var line = node("paragraph", text("ask "), mention, node("hardBreak"), text("today", "bold"));
        assertThat(PlainText.of(doc(line, attributes("image", Map.of("alt", "a mill")))))
                .isEqualTo("ask @Ana Mayta\ntoday\na mill");
    }

    @Test
    void whatIsOnlySuggestedIsNotThereYet() {
        var line = node("paragraph", text("old"), suggested("new", "suggestInsert"), suggested("er", "suggestDelete"));
        assertThat(PlainText.of(doc(line))).isEqualTo("older");
    }

    @Property(tries = 300)
    void noTextIsMissingFromIt(@ForAll long seed) {
        var document = Suggestions.withoutAny(new RandomDocuments(new Random(seed)).document());
        var plain = PlainText.of(document);
        InlineContent.visit(document, 0, document.content().size(), (node, from, to) -> {
            if (node.text() != null && !node.text().isBlank()) {
                assertThat(plain).contains(node.text());
            }
        });
    }

    private static Node suggested(String text, String kind) {
        return SCHEMA.text(text, List.of(SCHEMA.mark(kind).create(Map.of("author", "p1", "at", "2026"))));
    }

    private static Node attributes(String type, Map<String, ?> attributes) {
        return SCHEMA.node(type).create(attributes, Fragment.EMPTY);
    }
}
