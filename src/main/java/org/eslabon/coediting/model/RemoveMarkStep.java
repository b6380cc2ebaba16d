package org.eslabon.coediting.model;

import java.util.ArrayList;

/** Removes a mark from the inline content of a range. */
public record RemoveMarkStep(int from, int to, Mark mark) implements MarkStep {

    @Override
    public Node applied(Node document) {
        return InlineContent.change(document, from, to, (node, parent) -> mark.removeFrom(node.marks()));
    }

    @Override
    public Step invert(Node document) {
        var steps = new ArrayList<MarkStep>();
        InlineContent.visit(document, from, to, (node, start, end) -> {
            if (node.marks().contains(mark)) {
                InlineContent.note(new AddMarkStep(start, end, mark), steps);
            }
        });
        return InlineContent.together(steps);
    }

    @Override
    public MarkStep at(int start, int end) {
        return new RemoveMarkStep(start, end, mark);
    }
}
