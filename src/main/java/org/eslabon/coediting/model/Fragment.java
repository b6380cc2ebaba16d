package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The children of a node, in order. Immutable. */
public final class Fragment implements Iterable<Node> {

    static final Fragment EMPTY = new Fragment(List.of());

    private final List<Node> nodes;
    private final int size;
    private final int height;

    private Fragment(List<Node> nodes) {
        this.nodes = nodes;
        long total = 0;
        int highest = 0;
        for (var node : nodes) {
            total += node.size();
            highest = Math.max(highest, node.content().height() + 1);
        }
        if (total > Integer.MAX_VALUE / 4) {
            throw Misfit.tooLarge("content");
        }
        size = (int) total;
        height = highest;
    }

    /** These nodes as they are; the list must not be changed any more. */
    private static Fragment ofOwned(List<Node> nodes) {
        return nodes.isEmpty() ? EMPTY : new Fragment(nodes);
    }

    /** These nodes, with neighbouring texts of the same marks joined. */
    static Fragment of(Iterable<Node> nodes) {
        var builder = new Builder();
        nodes.forEach(builder::add);
        return builder.build();
    }

    /** Collects children one by one, joining texts that belong together. */
    static final class Builder {
        private final List<Node> nodes = new ArrayList<>();

        void add(Node node) {
            if (!nodes.isEmpty() && nodes.getLast().joinsTextWith(node)) {
                nodes.set(nodes.size() - 1, nodes.getLast().joinedWith(node));
            } else {
                nodes.add(node);
            }
        }

        Fragment build() {
            return ofOwned(nodes);
        }
    }

    /** Unmodifiable in spirit: nobody outside the engine is handed the list itself. */
    List<Node> nodes() {
        return nodes;
    }

    /** The children in order, for those who render or index a document. */
    @Override
    public Iterator<Node> iterator() {
        return Collections.unmodifiableList(nodes).iterator();
    }

    /** The positions all children take together. */
    public int size() {
        return size;
    }

    /** How many children there are. */
    public int count() {
        return nodes.size();
    }

    /** How many levels of nodes lie here over one another. */
    int height() {
        return height;
    }

    Node child(int index) {
        if (index < 0 || index >= nodes.size()) {
            throw Misfit.content("no child " + index);
        }
        return nodes.get(index);
    }

    /** The child that begins at the position or contains it; the number of children at the end. */
    int indexAt(int position) {
        if (position < 0 || position > size) {
            throw Misfit.position(position);
        }
        int end = 0;
        for (int index = 0; index < nodes.size(); index++) {
            end += nodes.get(index).size();
            if (end > position) {
                return index;
            }
        }
        return nodes.size();
    }

    /** The position where that child begins, or the end. */
    int startOf(int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            start += nodes.get(i).size();
        }
        return start;
    }

    /** What lies between two positions, nodes at the edges cut through. Nothing is joined. */
    Fragment cut(int from, int to) {
        if (from == 0 && to == size) {
            return this;
        }
        if (from >= to) {
            return EMPTY;
        }
        var kept = new ArrayList<Node>();
        int start = 0;
        for (int index = 0; index < nodes.size() && start < to; index++) {
            var child = nodes.get(index);
            int end = start + child.size();
            if (end > from) {
                boolean whole = start >= from && end <= to;
                int inside = child.isText() ? 0 : 1;
                int length = child.isText() ? child.size() : child.content().size();
                kept.add(
                        whole
                                ? child
                                : child.cut(Math.max(0, from - start - inside), Math.min(length, to - start - inside)));
            }
            start = end;
        }
        return ofOwned(kept);
    }

    /** These children followed by those, texts joined where they meet. */
    Fragment append(Fragment following) {
        if (following.size == 0) {
            return this;
        }
        if (size == 0) {
            return following;
        }
        var all = new ArrayList<>(nodes);
        int taken = 0;
        if (all.getLast().joinsTextWith(following.nodes.getFirst())) {
            all.set(all.size() - 1, all.getLast().joinedWith(following.nodes.getFirst()));
            taken = 1;
        }
        all.addAll(following.nodes.subList(taken, following.count()));
        return ofOwned(all);
    }

    Fragment withChild(int index, Node child) {
        if (child(index) == child) {
            return this;
        }
        var changed = new ArrayList<>(nodes);
        changed.set(index, child);
        return ofOwned(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Fragment fragment && nodes.equals(fragment.nodes);
    }

    @Override
    public int hashCode() {
        return nodes.hashCode();
    }
}
