package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small documents with everything the schema knows, so that edits of them meet often. */
final class RandomDocuments {

    private static final String[] PIECES = {"a", "b", "cacao", " ", "ñ", "😀", "👩‍🌾", "é", "𝒳", "x", "fin", "."};

    private final Schema schema = Schema.product();
    private final Random random;

    RandomDocuments(Random random) {
        this.random = random;
    }

    Node document() {
        return schema.top().create(Map.of(), blocks(1 + random.nextInt(3), 0));
    }

    String characters() {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    Fragment blocks(int count, int depth) {
        var blocks = new ArrayList<Node>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(depth));
        }
        return Fragment.of(blocks);
    }

    Node block(int depth) {
        return switch (random.nextInt(depth > 2 ? 6 : 13)) {
            case 0, 1, 2 -> textblock("paragraph", true);
            case 3 -> node("heading", Map.of("level", 1 + random.nextInt(3)), line());
            case 4 -> random.nextBoolean() ? node("horizontalRule", Map.of(), Fragment.EMPTY) : image();
            case 5 -> textblock("codeBlock", false);
            case 6, 7 -> node("blockquote", Map.of(), blocks(1 + random.nextInt(2), depth + 1));
            case 8, 9 -> list("bulletList", "listItem", Map.of(), depth);
            case 10 -> list("orderedList", "listItem", Map.of(), depth);
            case 11 -> list("taskList", "taskItem", Map.of("checked", random.nextBoolean()), depth);
            default -> table(depth);
        };
    }

    private Node textblock(String type, boolean marked) {
        var content = marked
                ? line()
                : random.nextInt(4) == 0 ? Fragment.EMPTY : Fragment.of(List.of(schema.text(characters(), List.of())));
        return node(type, Map.of(), content);
    }

    private Node image() {
        return node("image", Map.of("src", "/i/" + random.nextInt(3)), Fragment.EMPTY);
    }

    private Node list(String type, String item, Map<String, ?> attributes, int depth) {
        var items = new ArrayList<Node>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(node(item, attributes, item(depth)));
        }
        return node(type, Map.of(), Fragment.of(items));
    }

    private Fragment item(int depth) {
        var first = Fragment.of(List.of(textblock("paragraph", true)));
        return random.nextInt(3) == 0 ? first.append(blocks(1, depth + 1)) : first;
    }

    private Node table(int depth) {
        int columns = 1 + random.nextInt(2);
        var rows = new ArrayList<Node>();
        for (int row = random.nextInt(2); row >= 0; row--) {
            var cells = new ArrayList<Node>();
            for (int i = 0; i < columns; i++) {
                cells.add(node(row == 1 ? "tableHeader" : "tableCell", Map.of(), blocks(1, depth + 2)));
            }
            rows.add(node("tableRow", Map.of(), Fragment.of(cells)));
        }
        return node("table", Map.of(), Fragment.of(rows));
    }

    Fragment line() {
        var inline = new ArrayList<Node>();
        for (int i = random.nextInt(4); i > 0; i--) {
            inline.add(inline());
        }
        return Fragment.of(inline);
    }

    Node inline() {
        var marks = marks();
        return switch (random.nextInt(8)) {
            case 0 -> node("hardBreak", Map.of(), Fragment.EMPTY).withMarks(marks);
            case 1 ->
                node("mention", Map.of("id", "p" + random.nextInt(3)), Fragment.EMPTY)
                        .withMarks(marks);
            default -> schema.text(characters(), marks);
        };
    }

    List<Mark> marks() {
        List<Mark> marks = List.of();
        while (random.nextInt(3) == 0) {
            marks = mark().addTo(marks);
        }
        return marks;
    }

    Mark mark() {
        var name = List.of("bold", "italic", "underline", "strike", "code", "link", "suggestInsert", "suggestDelete")
                .get(random.nextInt(8));
        var attributes = new LinkedHashMap<String, Object>();
        if (name.equals("link")) {
            attributes.put("href", "https://example.org/" + random.nextInt(2));
        } else if (name.startsWith("suggest")) {
            attributes.put("author", "p" + random.nextInt(2));
            attributes.put("at", "2026");
        }
        return schema.mark(name).create(attributes);
    }

    Node node(String type, Map<String, ?> attributes, Fragment content) {
        return schema.node(type).create(attributes, content);
    }
}
