package org.eslabon.coediting.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of a document: a block, a piece of text with the same marks, an image. Immutable; a changed document shares
 * all that did not change with the one before.
 *
 * <p>Positions count from the start of a node's content: one for each UTF-16 unit of text, one for each other leaf, one
 * each for entering and leaving a node with content.
 */
public final class Node {

    private final NodeType type;
    private final Attributes attributes;
    private final Fragment content;
    private final List<Mark> marks;
    private final @Nullable String text;

    /** Set once this node and all below were found to conform; it cannot change afterwards. */
    private volatile boolean checked;

    private Node(NodeType type, Attributes attributes, Fragment content, List<Mark> marks, @Nullable String text) {
        this.type = type;
        this.attributes = attributes;
        this.content = content;
        this.marks = marks;
        this.text = text;
    }

    static Node of(NodeType type, Attributes attributes, Fragment content, List<Mark> marks) {
        if (content.height() >= Limits.HEIGHT) {
            throw Misfit.tooLarge("nodes nested deeper than " + Limits.HEIGHT);
        }
        if (content.size() > Limits.DOCUMENT_SIZE) {
            throw Misfit.tooLarge("content larger than " + Limits.DOCUMENT_SIZE);
        }
        return new Node(type, attributes, content, marks, null);
    }

    /** Text is never empty: where there is none, there is no node. */
    static Node text(NodeType type, String text, List<Mark> marks) {
        if (text.isEmpty()) {
            throw Misfit.content("empty text");
        }
        return new Node(type, Attributes.NONE, Fragment.EMPTY, marks, text);
    }

    public NodeType type() {
        return type;
    }

    public Attributes attributes() {
        return attributes;
    }

    /** Its children; empty for text and other leaves. */
    public Fragment content() {
        return content;
    }

    /** In the order of their ranks. */
    public List<Mark> marks() {
        return marks;
    }

    /** The characters, or null if it is no text. */
    public @Nullable String text() {
        return text;
    }

    boolean isText() {
        return text != null;
    }

    /** How many positions it takes in its parent. */
    public int size() {
        if (text != null) {
            return text.length();
        }
        return type.isLeaf() ? 1 : content.size() + 2;
    }

    Node child(int index) {
        return content.child(index);
    }

    /** The same node around other content. */
    Node around(Fragment changed) {
        return changed == content ? this : of(type, attributes, changed, marks);
    }

    Node withMarks(List<Mark> changed) {
        return changed == marks ? this : new Node(type, attributes, content, changed, text);
    }

    /** This text followed by that text, in one node. */
    Node joinedWith(Node following) {
        return text(type, characters() + following.characters(), marks);
    }

    boolean joinsTextWith(Node following) {
        return isText() && following.isText() && marks.equals(following.marks);
    }

    private String characters() {
        return text == null ? "" : text;
    }

    /** What of it lies between two positions: of its characters or of its content. */
    Node cut(int from, int to) {
        if (text == null) {
            return around(content.cut(from, to));
        }
        return from == 0 && to == text.length() ? this : text(type, text.substring(from, to), marks);
    }

    /** The node that begins at the position or is the text around it; null if a node ends there. */
    @Nullable
    Node nodeAt(int position) {
        var node = this;
        int rest = position;
        while (true) {
            int index = node.content.indexAt(rest);
            if (index == node.content.count()) {
                return null;
            }
            int start = node.content.startOf(index);
            node = node.child(index);
            if (start == rest || node.isText()) {
                return node;
            }
            rest -= start + 1;
        }
    }

    /** What of this document lies between two positions, in as much of its blocks as that touches. */
    public Node between(int from, int to) {
        return around(content.cut(from, to));
    }

    /** What lies between two positions of this document, with the nodes cut through left open. */
    Slice slice(int from, int to) {
        if (from == to) {
            return Slice.EMPTY;
        }
        var start = ResolvedPos.of(this, from);
        var end = ResolvedPos.of(this, to);
        int depth = start.sharedDepth(to);
        int offset = start.start(depth);
        var cut = start.node(depth).content.cut(from - offset, to - offset);
        return new Slice(cut, start.depth() - depth, end.depth() - depth);
    }

    /**
     * Whether this node and all in it conform to the schema. What did not change since an earlier check is not looked
     * at again.
     */
    public Result<Node> check() {
        return Result.of(() -> {
            checkConforms();
            return this;
        });
    }

    void checkConforms() {
        if (checked) {
            return;
        }
        if (!type.permits(content)) {
            throw Misfit.content("content of a " + type);
        }
        if (marks.size() > Limits.MARKS) {
            throw Misfit.tooLarge("marks on one node");
        }
        if (!Mark.inOrder(marks)) {
            throw Misfit.content("marks that exclude each other or are out of order");
        }
        content.nodes().forEach(Node::checkConforms);
        checked = true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Node node
                        && type == node.type
                        && content.size() == node.content.size()
                        && Objects.equals(text, node.text)
                        && attributes.equals(node.attributes)
                        && marks.equals(node.marks)
                        && content.equals(node.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, text, content.size(), content.count());
    }

    /** Its kind and size; never its text, for it may end in a log. */
    @Override
    public String toString() {
        return type + "[" + size() + "]";
    }
}
