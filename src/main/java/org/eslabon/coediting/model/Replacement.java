package org.eslabon.coediting.model;

/**
 * Puts a slice in the place of a range. The nodes cut through at the range's ends join with the open nodes of the
 * slice, level by level; every node closed on the way must end up with content its type permits.
 */
final class Replacement {

    private final ResolvedPos from;
    private final ResolvedPos to;
    private final Slice slice;

    private Replacement(ResolvedPos from, ResolvedPos to, Slice slice) {
        this.from = from;
        this.to = to;
        this.slice = slice;
    }

    /** The document after it; {@link Misfit} if the slice cannot stand there. */
    static Node in(Node document, int from, int to, Slice slice) {
        var start = ResolvedPos.of(document, from);
        var end = ResolvedPos.of(document, to);
        if (start.splitsCharacter() || end.splitsCharacter()) {
            throw new Misfit(Result.Reason.SPLITS_CHARACTER, "between " + from + " and " + to);
        }
        if (slice.openStart() > start.depth() || start.depth() - slice.openStart() != end.depth() - slice.openEnd()) {
            throw Misfit.content("a slice open " + slice.openStart() + "/" + slice.openEnd() + " between levels "
                    + start.depth() + " and " + end.depth());
        }
        return new Replacement(start, end, slice).at(0);
    }

    private Node at(int depth) {
        var node = from.node(depth);
        int index = from.index(depth);
        if (index == to.index(depth) && depth < from.depth() - slice.openStart()) {
            return node.around(node.content().withChild(index, at(depth + 1)));
        }
        if (slice.content().size() == 0) {
            return close(node, joined(from, to, depth));
        }
        if (slice.openStart() == 0 && slice.openEnd() == 0 && from.depth() == depth && to.depth() == depth) {
            var content = node.content();
            return close(
                    node,
                    content.cut(0, from.offsetInParent())
                            .append(slice.content())
                            .append(content.cut(to.offsetInParent(), content.size())));
        }
        var inserted = levelled();
        var start = ResolvedPos.of(inserted, slice.openStart() + from.depth() - slice.openStart());
        var end = ResolvedPos.of(
                inserted, inserted.content().size() - slice.openEnd() - from.depth() + slice.openStart());
        return close(node, joined(start, end, depth, from, to));
    }

    /** The slice inside copies of the nodes around the range, so that its levels are those of the document. */
    private Node levelled() {
        int around = from.depth() - slice.openStart();
        var node = from.node(around).around(slice.content());
        for (int depth = around - 1; depth >= 0; depth--) {
            var single = new Fragment.Builder();
            single.add(node);
            node = from.node(depth).around(single.build());
        }
        return node;
    }

    /** What comes before, the slice between start and end, what comes after: the content at one level. */
    private static Fragment joined(
            ResolvedPos start, ResolvedPos end, int depth, ResolvedPos before, ResolvedPos after) {
        var opening = before.depth() > depth ? continued(before, start, depth + 1) : null;
        var closing = after.depth() > depth ? continued(end, after, depth + 1) : null;
        var content = new Fragment.Builder();
        addUntil(before, depth, content);
        if (opening != null && closing != null && start.index(depth) == end.index(depth)) {
            requireContinuation(opening, closing);
            content.add(close(opening, joined(start, end, depth + 1, before, after)));
        } else {
            if (opening != null) {
                content.add(close(opening, joined(before, start, depth + 1)));
            }
            addBetween(start, end, depth, content);
            if (closing != null) {
                content.add(close(closing, joined(end, after, depth + 1)));
            }
        }
        addFrom(after, depth, content);
        return content.build();
    }

    /** What comes before one position and what comes after another: the content at one level. */
    private static Fragment joined(ResolvedPos before, ResolvedPos after, int depth) {
        var content = new Fragment.Builder();
        addUntil(before, depth, content);
        if (before.depth() > depth) {
            content.add(close(continued(before, after, depth + 1), joined(before, after, depth + 1)));
        }
        addFrom(after, depth, content);
        return content.build();
    }

    private static Node continued(ResolvedPos before, ResolvedPos after, int depth) {
        requireContinuation(before.node(depth), after.node(depth));
        return before.node(depth);
    }

    private static void requireContinuation(Node node, Node by) {
        if (!by.type().canContinue(node.type())) {
            throw Misfit.content("a " + by.type() + " joined to a " + node.type());
        }
    }

    private static Node close(Node node, Fragment content) {
        if (!node.type().permits(content)) {
            throw Misfit.content("content of a " + node.type());
        }
        return node.around(content);
    }

    private static void addUntil(ResolvedPos end, int depth, Fragment.Builder content) {
        addChildren(end.node(depth), 0, end.index(depth), content);
        addTextBefore(end, depth, content);
    }

    private static void addFrom(ResolvedPos start, int depth, Fragment.Builder content) {
        addTextAfter(start, depth, content);
        addChildren(
                start.node(depth),
                start.indexAfter(depth),
                start.node(depth).content().count(),
                content);
    }

    private static void addBetween(ResolvedPos start, ResolvedPos end, int depth, Fragment.Builder content) {
        addTextAfter(start, depth, content);
        addChildren(end.node(depth), start.indexAfter(depth), end.index(depth), content);
        addTextBefore(end, depth, content);
    }

    private static void addChildren(Node node, int from, int to, Fragment.Builder content) {
        for (int index = from; index < to; index++) {
            content.add(node.child(index));
        }
    }

    private static void addTextBefore(ResolvedPos position, int depth, Fragment.Builder content) {
        var text = position.depth() == depth ? position.textBefore() : null;
        if (text != null) {
            content.add(text);
        }
    }

    private static void addTextAfter(ResolvedPos position, int depth, Fragment.Builder content) {
        var text = position.depth() == depth ? position.textAfter() : null;
        if (text != null) {
            content.add(text);
        }
    }
}
