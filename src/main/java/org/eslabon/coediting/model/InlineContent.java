package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;

/** What mark steps share: changing the marks of all inline content in a range, and noting how to take that back. */
final class InlineContent {

    /** The marks a node is to have. */
    interface Change {
        List<Mark> marks(Node node, NodeType parent);
    }

    interface Visitor {
        void visit(Node node, int from, int to);
    }

    private InlineContent() {}

    /** The document with the marks changed between two positions. */
    static Node change(Node document, int from, int to, Change change) {
        var cut = document.slice(from, to);
        var start = ResolvedPos.of(document, from);
        var parent = start.node(start.sharedDepth(to)).type();
        var changed = new Slice(change(cut.content(), parent, change), cut.openStart(), cut.openEnd());
        return Replacement.in(document, from, to, changed);
    }

    private static Fragment change(Fragment content, NodeType parent, Change change) {
        var changed = new ArrayList<Node>(content.count());
        for (var child : content.nodes()) {
            var inner =
                    child.content().size() == 0 ? child : child.around(change(child.content(), child.type(), change));
            changed.add(child.type().isInline() ? inner.withMarks(change.marks(inner, parent)) : inner);
        }
        return Fragment.of(changed);
    }

    /** Calls for each inline node that is marked as a whole, with the part of it inside the range. */
    static void visit(Node document, int from, int to, Visitor visitor) {
        visit(document.content(), 0, from, to, visitor);
    }

    private static void visit(Fragment content, int start, int from, int to, Visitor visitor) {
        int childStart = start;
        for (var child : content.nodes()) {
            if (childStart >= to) {
                return;
            }
            int childEnd = childStart + child.size();
            if (childEnd > from) {
                if (child.type().isInline() && child.type().isAtom()) {
                    visitor.visit(child, Math.max(from, childStart), Math.min(to, childEnd));
                }
                visit(child.content(), childStart + 1, from, to, visitor);
            }
            childStart = childEnd;
        }
    }

    /** Adds a step to those that take a change back, lengthening the last where it does the same directly before. */
    static void note(MarkStep step, List<MarkStep> steps) {
        var last = steps.isEmpty() ? null : steps.getLast();
        if (last != null
                && last.getClass() == step.getClass()
                && last.to() == step.from()
                && last.mark().equals(step.mark())) {
            steps.set(steps.size() - 1, last.at(last.from(), step.to()));
        } else {
            steps.add(step);
        }
    }

    static Step together(List<MarkStep> steps) {
        return steps.size() == 1 ? steps.getFirst() : new MarkSetStep(steps);
    }
}
