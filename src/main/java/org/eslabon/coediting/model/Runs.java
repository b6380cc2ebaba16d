package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Positions in a row, many of them with the same value: runs in a tree, so that changing one place among very many runs
 * costs no more than among a few. Immutable; a changed tree shares all but the way to the change.
 *
 * <p>The tree is kept flat by chance: of two trees put together, each becomes the upper one as often as its number of
 * runs says.
 */
final class Runs<T> {

    /**
     * @param length how many units have that value
     * @param shown whether these units take positions; where not, they lie between two
     */
    record Run<T>(T value, int length, boolean shown) {

        private int width() {
            return shown ? length : 0;
        }

        private boolean joins(Run<T> following) {
            return shown == following.shown && value.equals(following.value);
        }

        private Run<T> ofLength(int changed) {
            return new Run<>(value, changed, shown);
        }
    }

    /** What lies before a position and what lies after it. */
    record Parts<T>(Runs<T> before, Runs<T> after) {}

    private static final class Tree<T> {
        final @Nullable Tree<T> left;
        final Run<T> run;
        final @Nullable Tree<T> right;
        final int width;
        final int count;

        Tree(@Nullable Tree<T> left, Run<T> run, @Nullable Tree<T> right) {
            this.left = left;
            this.run = run;
            this.right = right;
            width = Math.addExact(Math.addExact(width(left), run.width()), width(right));
            count = 1 + count(left) + count(right);
        }
    }

    private static final Runs<?> EMPTY = new Runs<>(null);

    private final @Nullable Tree<T> root;

    private Runs(@Nullable Tree<T> root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked")
    static <T> Runs<T> empty() {
        return (Runs<T>) EMPTY;
    }

    /** One run; nothing if it is empty. */
    static <T> Runs<T> of(T value, int length, boolean shown) {
        return length == 0 ? empty() : new Runs<>(new Tree<>(null, new Run<>(value, length, shown), null));
    }

    /** These runs, of which no two neighbours have the same value. */
    static <T> Runs<T> of(List<Run<T>> runs) {
        return new Runs<>(balanced(runs));
    }

    private static <T> @Nullable Tree<T> balanced(List<Run<T>> runs) {
        if (runs.isEmpty()) {
            return null;
        }
        int middle = runs.size() / 2;
        return new Tree<>(
                balanced(runs.subList(0, middle)), runs.get(middle), balanced(runs.subList(middle + 1, runs.size())));
    }

    /** How many positions there are. */
    int width() {
        return width(root);
    }

    /** How many runs there are. */
    int count() {
        return count(root);
    }

    /** Cuts at a position; units that take no position and lie there come to be after it. */
    Parts<T> cut(int position) {
        if (position < 0 || position > width()) {
            throw new IllegalArgumentException("position " + position + " of " + width());
        }
        return cut(root, position);
    }

    private static <T> Parts<T> cut(@Nullable Tree<T> tree, int position) {
        if (tree == null) {
            return new Parts<>(empty(), empty());
        }
        int start = width(tree.left);
        int inside = position - start;
        if (inside <= 0) {
            var parts = cut(tree.left, position);
            return new Parts<>(parts.before, new Runs<>(new Tree<>(parts.after.root, tree.run, tree.right)));
        }
        if (inside >= tree.run.width()) {
            var parts = cut(tree.right, inside - tree.run.width());
            return new Parts<>(new Runs<>(new Tree<>(tree.left, tree.run, parts.before.root)), parts.after);
        }
        var head = new Tree<>(null, tree.run.ofLength(inside), null);
        var tail = new Tree<>(null, tree.run.ofLength(tree.run.length - inside), null);
        return new Parts<>(new Runs<>(together(tree.left, head)), new Runs<>(together(tail, tree.right)));
    }

    /** These runs followed by those, joined where they meet with the same value. */
    Runs<T> and(Runs<T> following) {
        if (root == null) {
            return following;
        }
        if (following.root == null) {
            return this;
        }
        var last = last(root);
        var first = first(following.root);
        if (!last.joins(first)) {
            return new Runs<>(together(root, following.root));
        }
        var joined = new Tree<>(null, last.ofLength(last.length + first.length), null);
        return new Runs<>(together(together(withoutLast(root), joined), withoutFirst(following.root)));
    }

    private static <T> @Nullable Tree<T> together(@Nullable Tree<T> left, @Nullable Tree<T> right) {
        if (left == null) {
            return right;
        }
        if (right == null) {
            return left;
        }
        return ThreadLocalRandom.current().nextInt(left.count + right.count) < left.count
                ? new Tree<>(left.left, left.run, together(left.right, right))
                : new Tree<>(together(left, right.left), right.run, right.right);
    }

    private static <T> Run<T> first(Tree<T> tree) {
        return tree.left == null ? tree.run : first(tree.left);
    }

    private static <T> Run<T> last(Tree<T> tree) {
        return tree.right == null ? tree.run : last(tree.right);
    }

    private static <T> @Nullable Tree<T> withoutFirst(Tree<T> tree) {
        return tree.left == null ? tree.right : new Tree<>(withoutFirst(tree.left), tree.run, tree.right);
    }

    private static <T> @Nullable Tree<T> withoutLast(Tree<T> tree) {
        return tree.right == null ? tree.left : new Tree<>(tree.left, tree.run, withoutLast(tree.right));
    }

    /** All runs, in order. */
    List<Run<T>> list() {
        var list = new ArrayList<Run<T>>(count());
        collect(root, list);
        return list;
    }

    private static <T> void collect(@Nullable Tree<T> tree, List<Run<T>> list) {
        if (tree != null) {
            collect(tree.left, list);
            list.add(tree.run);
            collect(tree.right, list);
        }
    }

    private static int width(@Nullable Tree<?> tree) {
        return tree == null ? 0 : tree.width;
    }

    private static int count(@Nullable Tree<?> tree) {
        return tree == null ? 0 : tree.count;
    }
}
