package org.eslabon.coediting.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets an attribute of a node: the level of a heading, the tick of a task. A node whose type has no such attribute stays
 * as it is, as in the editor: it may have become another one meanwhile.
 *
 * @param position where the node begins
 */
public record AttrStep(
        int position, String attribute, @Nullable Object value) implements Step {

    @Override
    public Node applied(Node document) {
        var node = document.nodeAt(position);
        if (node == null) {
            throw Misfit.content("no node at " + position);
        }
        var attributes = node.attributes().with(attribute, value);
        var opened = node.type().create(attributes.values(), Fragment.EMPTY).withMarks(node.marks());
        var slice = new Slice(Fragment.of(List.of(opened)), 0, node.type().isLeaf() ? 0 : 1);
        return Replacement.in(document, position, position + 1, slice);
    }

    @Override
    public StepMap map() {
        return StepMap.EMPTY;
    }

    @Override
    public Step invert(Node document) {
        var node = document.nodeAt(position);
        if (node == null) {
            throw new IllegalArgumentException("not the document this step was applied to");
        }
        return new AttrStep(position, attribute, node.attributes().get(attribute));
    }

    @Override
    public @Nullable Step moved(Positions positions) {
        var moved = positions.mapResult(position, 1);
        return moved.deletedAfter() ? null : new AttrStep(moved.position(), attribute, value);
    }
}
