package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position in a document together with the nodes around it, from the document (level 0) to the innermost. */
public final class ResolvedPos {

    /**
     * @param index the child of the node at or around the position
     * @param start where the node's content begins
     * @param childStart where that child begins
     */
    private record Level(Node node, int index, int start, int childStart) {}

    private final int position;
    private final List<Level> levels;

    private ResolvedPos(int position, List<Level> levels) {
        this.position = position;
        this.levels = levels;
    }

    /** Looks a position up; {@link Misfit} if it lies outside the document. */
    static ResolvedPos of(Node document, int position) {
        var levels = new ArrayList<Level>();
        var node = document;
        int start = 0;
        while (true) {
            int index = node.content().indexAt(position - start);
            int childStart = start + node.content().startOf(index);
            levels.add(new Level(node, index, start, childStart));
            if (childStart == position || node.child(index).isText()) {
                return new ResolvedPos(position, levels);
            }
            node = node.child(index);
            start = childStart + 1;
        }
    }

    public int position() {
        return position;
    }

    /** The level of the innermost node; 0 if the position lies directly in the document. */
    public int depth() {
        return levels.size() - 1;
    }

    /** The node around the position at that level. */
    public Node node(int depth) {
        return level(depth).node;
    }

    Node parent() {
        return node(depth());
    }

    int offsetInParent() {
        return position - start(depth());
    }

    /** The index of the child at or around the position, at that level. */
    public int index(int depth) {
        return level(depth).index;
    }

    /** The index of the first child wholly after the position, at that level. */
    int indexAfter(int depth) {
        return index(depth) + (depth == depth() && offsetInText() == 0 ? 0 : 1);
    }

    /** Where the content of the node at that level begins. */
    public int start(int depth) {
        return level(depth).start;
    }

    /** Where the content of the node at that level ends. */
    public int end(int depth) {
        return start(depth) + node(depth).content().size();
    }

    /** How far the position lies inside a text; 0 if it lies between nodes. */
    int offsetInText() {
        return position - levels.getLast().childStart;
    }

    /** Whether it lies between the two halves of one character. */
    boolean splitsCharacter() {
        int offset = offsetInText();
        var text = offset == 0 ? null : parent().child(index(depth())).text();
        return text != null && Characters.splits(text, offset);
    }

    /** The part of the text around the position that comes before it; null between nodes. */
    @Nullable
    Node textBefore() {
        int offset = offsetInText();
        return offset == 0 ? null : parent().child(index(depth())).cut(0, offset);
    }

    /** The part of the text around the position that comes after it; null between nodes. */
    @Nullable
    Node textAfter() {
        int offset = offsetInText();
        if (offset == 0) {
            return null;
        }
        var text = parent().child(index(depth()));
        return text.cut(offset, text.size());
    }

    /** The innermost level whose node contains the other position too. */
    int sharedDepth(int other) {
        for (int depth = depth(); depth > 0; depth--) {
            if (start(depth) <= other && end(depth) >= other) {
                return depth;
            }
        }
        return 0;
    }

    private Level level(int depth) {
        if (depth < 0 || depth >= levels.size()) {
            throw Misfit.content("no level " + depth + " at position " + position);
        }
        return levels.get(depth);
    }
}
