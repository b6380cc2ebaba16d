package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What takes one position: a unit of text, another leaf, the beginning or the end of a node with content.
 *
 * @param unit the UTF-16 unit, or what else it is
 */
record Token(NodeType type, Attributes attributes, List<Mark> marks, int unit) {

    private static final int LEAF = -1;
    private static final int OPENING = -2;
    private static final int CLOSING = -3;

    /** Those between two positions of a document, in order. */
    static List<Token> between(Node document, int from, int to) {
        var tokens = new ArrayList<Token>(to - from);
        collect(document.content(), 0, from, to, tokens);
        return tokens;
    }

    private static void collect(Fragment content, int contentStart, int from, int to, List<Token> tokens) {
        int start = contentStart;
        for (var node : content.nodes()) {
            if (start >= to) {
                return;
            }
            int end = start + node.size();
            if (end > from) {
                collect(node, start, from, to, tokens);
            }
            start = end;
        }
    }

    private static void collect(Node node, int start, int from, int to, List<Token> tokens) {
        int end = start + node.size();
        if (node.text() != null) {
            for (int i = Math.max(from, start); i < Math.min(to, end); i++) {
                tokens.add(of(node, node.text().charAt(i - start)));
            }
        } else if (node.type().isLeaf()) {
            tokens.add(of(node, LEAF));
        } else {
            if (start >= from) {
                tokens.add(of(node, OPENING));
            }
            collect(node.content(), start + 1, from, to, tokens);
            if (end <= to) {
                tokens.add(of(node, CLOSING));
            }
        }
    }

    private static Token of(Node node, int unit) {
        return new Token(node.type(), node.attributes(), node.marks(), unit);
    }

    boolean isClosing() {
        return unit == CLOSING;
    }

    /** Whether it is the first half of a character that has two. */
    boolean beginsCharacter() {
        return unit >= 0 && Character.isHighSurrogate((char) unit);
    }

    /** Whether it is the second half of a character that has two. */
    boolean endsCharacter() {
        return unit >= 0 && Character.isLowSurrogate((char) unit);
    }
}
