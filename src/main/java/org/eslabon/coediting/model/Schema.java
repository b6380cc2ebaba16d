package org.eslabon.coediting.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which nodes and marks there are, what may stand in what, and with which attributes. Read from the same file that the
 * editor in the browser is built from.
 */
public final class Schema {

    private final Map<String, NodeType> nodes;
    private final Map<String, MarkType> marks;
    private final NodeType top;

    Schema(Map<String, NodeType> nodes, Map<String, MarkType> marks, String top) {
        this.nodes = new LinkedHashMap<>(nodes);
        this.marks = new LinkedHashMap<>(marks);
        this.top = node(top);
    }

    /** The schema of the product's texts. */
    public static Schema product() {
        return Product.SCHEMA;
    }

    /**
     * A schema from its JSON, which is ours and therefore right.
     *
     * @throws RuntimeException if it is not
     */
    public static Schema parse(String json) {
        return SchemaReader.read(json);
    }

    /** Read when first asked for. */
    private static final class Product {
        static final Schema SCHEMA = parse(SchemaReader.resource("/coediting/schema.json"));
    }

    /** The kind of whole documents. */
    public NodeType top() {
        return top;
    }

    /** The kind of node with that name; {@link Misfit} if there is none. */
    NodeType node(String name) {
        var type = nodes.get(name);
        if (type == null) {
            throw Misfit.unknown("no such kind of node");
        }
        return type;
    }

    /** The kind of mark with that name; {@link Misfit} if there is none. */
    MarkType mark(String name) {
        var type = marks.get(name);
        if (type == null) {
            throw Misfit.unknown("no such kind of mark");
        }
        return type;
    }

    /** A text with marks in the order they are to have. */
    Node text(String text, List<Mark> marks) {
        return Node.text(node("text"), text, marks);
    }

    /** An empty document: one paragraph without text. */
    public Node emptyDocument() {
        return documentOf("");
    }

    /** A document of plain paragraphs, one for each line. */
    public Node documentOf(String text) {
        var paragraphs = text.lines().map(this::paragraph).toList();
        return top.create(Map.of(), Fragment.of(paragraphs.isEmpty() ? List.of(paragraph("")) : paragraphs));
    }

    private Node paragraph(String line) {
        var content = line.isEmpty() ? Fragment.EMPTY : Fragment.of(List.of(text(line, List.of())));
        return node("paragraph").create(Map.of(), content);
    }
}
