package org.eslabon.coediting.model;

import java.util.ArrayList;

/** Adds a mark to the inline content of a range, wherever its parent permits it; marks it excludes give way. */
public record AddMarkStep(int from, int to, Mark mark) implements MarkStep {

    @Override
    public Node applied(Node document) {
        return InlineContent.change(
                document,
                from,
                to,
                (node, parent) ->
                        node.type().isAtom() && parent.permits(mark.type()) ? mark.addTo(node.marks()) : node.marks());
    }

    @Override
    public Step invert(Node document) {
        var steps = new ArrayList<MarkStep>();
        InlineContent.visit(document, from, to, (node, start, end) -> {
            var marks = mark.addTo(node.marks());
            if (marks.equals(node.marks())) {
                return;
            }
            InlineContent.note(new RemoveMarkStep(start, end, mark), steps);
            for (var before : node.marks()) {
                if (!marks.contains(before)) {
                    InlineContent.note(new AddMarkStep(start, end, before), steps);
                }
            }
        });
        return InlineContent.together(steps);
    }

    @Override
    public MarkStep at(int start, int end) {
        return new AddMarkStep(start, end, mark);
    }
}
