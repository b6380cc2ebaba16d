package org.eslabon.coediting.model;

import org.jspecify.annotations.Nullable;

/** Adds a mark to the inline content of a range, or removes it. */
public sealed interface MarkStep extends Step permits AddMarkStep, RemoveMarkStep {

    int from();

    int to();

    Mark mark();

    /** The same on another range. */
    MarkStep at(int from, int to);

    @Override
    default StepMap map() {
        return StepMap.EMPTY;
    }

    @Override
    default @Nullable Step moved(Positions positions) {
        int start = positions.map(from(), 1);
        int end = positions.map(to(), -1);
        return start >= end ? null : at(start, end);
    }

    @Override
    default @Nullable Step merge(Step following) {
        if (following instanceof MarkStep next
                && next.getClass() == getClass()
                && next.mark().equals(mark())
                && from() <= next.to()
                && to() >= next.from()) {
            return at(Math.min(from(), next.from()), Math.max(to(), next.to()));
        }
        return null;
    }
}
