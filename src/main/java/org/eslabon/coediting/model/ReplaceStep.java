package org.eslabon.coediting.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a slice in the place of a range.
 *
 * @param structure whether the range may only hold ends and beginnings of nodes: then content that came there
 *     meanwhile is not overwritten, the step is refused
 */
public record ReplaceStep(int from, int to, Slice slice, boolean structure) implements Step {

    @Override
    public Node applied(Node document) {
        if (structure && Structure.hasContent(document, from, to)) {
            throw Misfit.content("content between " + from + " and " + to);
        }
        return Replacement.in(document, from, to, slice);
    }

    @Override
    public StepMap map() {
        return new StepMap(List.of(new StepMap.Range(from, to - from, slice.size())));
    }

    @Override
    public Step invert(Node document) {
        return new ReplaceStep(from, from + slice.size(), document.slice(from, to), false);
    }

    @Override
    public @Nullable Step moved(Positions positions) {
        var start = positions.mapResult(from, 1);
        var end = positions.mapResult(to, -1);
        if (start.deletedAcross() && end.deletedAcross()) {
            return null;
        }
        return new ReplaceStep(start.position(), Math.max(start.position(), end.position()), slice, structure);
    }

    @Override
    public @Nullable Step merge(Step following) {
        if (!(following instanceof ReplaceStep next) || structure || next.structure) {
            return null;
        }
        if (from + slice.size() == next.from && slice.openEnd() == 0 && next.slice.openStart() == 0) {
            return new ReplaceStep(from, to + (next.to - next.from), joined(slice, next.slice), false);
        }
        if (next.to == from && slice.openStart() == 0 && next.slice.openEnd() == 0) {
            return new ReplaceStep(next.from, to, joined(next.slice, slice), false);
        }
        return null;
    }

    private static Slice joined(Slice first, Slice second) {
        return first.size() + second.size() == 0
                ? Slice.EMPTY
                : new Slice(first.content().append(second.content()), first.openStart(), second.openEnd());
    }
}
