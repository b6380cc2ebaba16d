package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes, marks and slices from parsed JSON. {@link Misfit} for whatever is none. */
final class NodeReader {

    private final Schema schema;

    NodeReader(Schema schema) {
        this.schema = schema;
    }

    Node document(@Nullable Object plain) {
        var node = node(plain, 0);
        if (node.type() != schema.top()) {
            throw Misfit.malformed("no document");
        }
        node.checkConforms();
        return node;
    }

    Slice slice(@Nullable Object plain) {
        if (plain == null) {
            return Slice.EMPTY;
        }
        var json = Json.object(plain, "slice");
        var slice = new Slice(content(json, 0), open(json.get("openStart")), open(json.get("openEnd")));
        if (!slice.isWellFormed()) {
            throw Misfit.malformed("a slice more open than deep");
        }
        return slice;
    }

    Mark mark(@Nullable Object plain) {
        var json = Json.object(plain, "mark");
        return schema.mark(Json.string(json.get("type"), "type of a mark")).create(attributes(json));
    }

    private static int open(@Nullable Object value) {
        return value == null ? 0 : Json.position(value, "open depth");
    }

    private Node node(@Nullable Object plain, int depth) {
        if (depth > Limits.HEIGHT) {
            throw Misfit.tooLarge("nodes nested deeper than " + Limits.HEIGHT);
        }
        var json = Json.object(plain, "node");
        var type = schema.node(Json.string(json.get("type"), "type of a node"));
        var marks = marks(json);
        if (type.isText()) {
            var text = Json.string(json.get("text"), "text");
            Characters.checkWhole(text);
            return schema.text(text, marks);
        }
        var content = content(json, depth);
        if (type.isLeaf() && content.count() > 0) {
            throw Misfit.content("content in a " + type);
        }
        return type.create(attributes(json), content).withMarks(marks);
    }

    private Fragment content(Map<String, @Nullable Object> json, int depth) {
        var children = new Fragment.Builder();
        for (var child : Json.list(json.get("content"), "content")) {
            children.add(node(child, depth + 1));
        }
        return children.build();
    }

    private List<Mark> marks(Map<String, @Nullable Object> json) {
        var values = Json.list(json.get("marks"), "marks");
        if (values.size() > Limits.MARKS) {
            throw Misfit.tooLarge(values.size() + " marks");
        }
        var marks = new ArrayList<Mark>();
        for (var value : values) {
            marks.add(mark(value));
        }
        marks.sort(Comparator.comparingInt(mark -> mark.type().rank()));
        return List.copyOf(marks);
    }

    private static Map<String, @Nullable Object> attributes(Map<String, @Nullable Object> json) {
        var value = json.get("attrs");
        return value == null ? Map.of() : Json.object(value, "attrs");
    }
}
