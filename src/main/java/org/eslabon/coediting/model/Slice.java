package org.eslabon.coediting.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece cut out of a document, or to be put into one. Nodes along its edges may be open, that is cut through: they
 * join with what they meet.
 *
 * @param openStart how many levels are open at the start
 * @param openEnd how many levels are open at the end
 */
public record Slice(Fragment content, int openStart, int openEnd) {

    static final Slice EMPTY = new Slice(Fragment.EMPTY, 0, 0);

    /** How much a document grows by it. */
    public int size() {
        return content.size() - openStart - openEnd;
    }

    /** Whether there are as many nodes along the edges as are said to be open. */
    boolean isWellFormed() {
        return openStart >= 0
                && openEnd >= 0
                && openStart <= depthAlong(true)
                && openEnd <= depthAlong(false)
                && size() >= 0;
    }

    private int depthAlong(boolean start) {
        int depth = 0;
        var inner = content;
        while (inner.count() > 0) {
            var node = inner.child(start ? 0 : inner.count() - 1);
            if (node.type().isLeaf()) {
                break;
            }
            depth++;
            inner = node.content();
        }
        return depth;
    }

    /** This slice with more content at a position counted from its open start; {@link Misfit} if it cannot stand there. */
    Slice insert(int position, Fragment inserted) {
        return new Slice(insert(content, position + openStart, inserted, openStart, openEnd, null), openStart, openEnd);
    }

    private static Fragment insert(
            Fragment into, int position, Fragment inserted, int openStart, int openEnd, @Nullable Node parent) {
        int index = into.indexAt(position);
        int start = into.startOf(index);
        if (start == position || into.child(index).isText()) {
            boolean closed = openStart < 0 && openEnd < 0;
            if (parent != null && closed && !takes(parent, index, inserted)) {
                throw Misfit.content("preserved content in a " + parent.type());
            }
            return into.cut(0, position).append(inserted).append(into.cut(position, into.size()));
        }
        var child = into.child(index);
        // An edge stays open only along the first or last nodes; one less with each level.
        int innerStart = index == 0 ? openStart - 1 : -1;
        int innerEnd = index == into.count() - 1 ? openEnd - 1 : -1;
        var inner = insert(child.content(), position - start - 1, inserted, innerStart, innerEnd, child);
        return into.withChild(index, child.around(inner));
    }

    /** Whether the node takes that content before the child with the index. */
    private static boolean takes(Node node, int index, Fragment inserted) {
        var before = node.type().content().match(node.content(), 0, index);
        var within = before == null ? null : before.match(inserted, 0, inserted.count());
        var after = within == null
                ? null
                : within.match(node.content(), index, node.content().count());
        return after != null && after.mayEnd() && node.type().permitsMarksOf(inserted);
    }

    /** This slice without what lies between two positions of one node in it. */
    Slice without(int from, int to) {
        return new Slice(remove(content, from + openStart, to + openStart), openStart, openEnd);
    }

    private static Fragment remove(Fragment content, int from, int to) {
        int index = content.indexAt(from);
        int start = content.startOf(index);
        if (start == from || content.child(index).isText()) {
            int last = content.indexAt(to);
            if (content.startOf(last) != to && !content.child(last).isText()) {
                throw Misfit.content("a range across several levels");
            }
            return content.cut(0, from).append(content.cut(to, content.size()));
        }
        var child = content.child(index);
        if (to > start + child.size()) {
            throw Misfit.content("a range across several levels");
        }
        return content.withChild(index, child.around(remove(child.content(), from - start - 1, to - start - 1)));
    }
}
