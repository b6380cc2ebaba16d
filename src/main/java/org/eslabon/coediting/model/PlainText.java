package org.eslabon.coediting.model;

/**
 * A document as plain text, for searching: each block a line, blocks without text left out; the cells of a table's row on
 * one line with tabs between them; people mentioned as {@code @label}; images by their alternative text. It is the text as
 * it stands if no suggestion is accepted.
 */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    public static String of(Node document) {
        var plain = new PlainText();
        plain.blocks(Suggestions.withoutAny(document).content(), '\n');
        return plain.text.toString();
    }

    /** What stands there for the eye: what is suggested to be inserted as well as what is suggested to be deleted. */
    public static String asShown(Node document) {
        var plain = new PlainText();
        plain.blocks(document.content(), '\n');
        return plain.text.toString();
    }

    private void blocks(Fragment content, char separator) {
        for (var block : content.nodes()) {
            switch (block.type().name()) {
                case "tableRow" -> row(block, separator);
                case "image" -> line(string(block, "alt"), separator);
                default -> {
                    if (block.type().content().startsInline()) {
                        line(inline(block.content(), separator), separator);
                    } else {
                        blocks(block.content(), separator);
                    }
                }
            }
        }
    }

    /** A table in a cell has no lines of its own. */
    private void row(Node row, char separator) {
        var cells = new StringBuilder();
        for (var cell : row.content().nodes()) {
            var inner = new PlainText();
            inner.blocks(cell.content(), ' ');
            cells.append(cells.isEmpty() ? "" : "\t").append(inner.text);
        }
        line(cells.toString(), separator);
    }

    private void line(String line, char separator) {
        if (line.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(separator);
        }
        text.append(line);
    }

    private static String inline(Fragment content, char separator) {
        var line = new StringBuilder();
        for (var node : content.nodes()) {
            if (node.text() != null) {
                line.append(node.text());
            } else if (node.type().name().equals("mention")) {
                line.append('@').append(string(node, "label"));
            } else if (node.type().name().equals("hardBreak")) {
                line.append(separator);
            }
        }
        return line.toString();
    }

    private static String string(Node node, String attribute) {
        return node.attributes().get(attribute) instanceof String value ? value : "";
    }
}
