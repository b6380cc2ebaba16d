package org.eslabon.coediting.model;

import java.util.List;

/**
 * Which ranges a step replaced by ranges of which size: how positions before it correspond to positions after it. The
 * ranges are in order and do not overlap; their starts are positions before the step.
 */
public final class StepMap {

    /**
     * @param start where it began before the step
     * @param oldSize its size before the step
     * @param newSize its size after the step
     */
    public record Range(int start, int oldSize, int newSize) {}

    static final StepMap EMPTY = new StepMap(List.of());

    private final List<Range> ranges;

    StepMap(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    public List<Range> ranges() {
        return ranges;
    }

    /** The map of the step that takes this one back. */
    public StepMap invert() {
        if (ranges.isEmpty()) {
            return EMPTY;
        }
        var inverted = new Range[ranges.size()];
        int shift = 0;
        for (int i = 0; i < inverted.length; i++) {
            var range = ranges.get(i);
            inverted[i] = new Range(range.start + shift, range.newSize, range.oldSize);
            shift += range.newSize - range.oldSize;
        }
        return new StepMap(List.of(inverted));
    }

    /**
     * Where the position is after the step.
     *
     * @param side -1 to stay with what is before it, 1 to stay with what is after it, where something was inserted
     */
    public int map(int position, int side) {
        return mapResult(position, side).position();
    }

    /** Where the position is after the step, and what was deleted around it. */
    public MapResult mapResult(int position, int side) {
        int shift = 0;
        for (int i = 0; i < ranges.size(); i++) {
            var range = ranges.get(i);
            if (range.start > position) {
                break;
            }
            int end = range.start + range.oldSize;
            if (position <= end) {
                return within(range, i, position, side, shift);
            }
            shift += range.newSize - range.oldSize;
        }
        return MapResult.kept(position + shift);
    }

    private static MapResult within(Range range, int index, int position, int side, int shift) {
        boolean atStart = position == range.start;
        boolean atEnd = position == range.start + range.oldSize;
        int towards = range.oldSize == 0 ? side : atStart ? -1 : atEnd ? 1 : side;
        int mapped = range.start + shift + (towards < 0 ? 0 : range.newSize);
        boolean onKeptSide = side < 0 ? atStart : atEnd;
        var inner = onKeptSide ? null : new MapResult.Inner(index, position - range.start);
        if (range.oldSize == 0) {
            return new MapResult(mapped, false, false, false, false, inner);
        }
        boolean across = !atStart && !atEnd;
        return new MapResult(mapped, !onKeptSide, !atStart, across || atStart, across, inner);
    }

    /** Where a position inside a deleted range is once this map, the inverse of the one that deleted it, restored it. */
    int restore(MapResult.Inner inner) {
        int shift = 0;
        for (int i = 0; i < inner.range(); i++) {
            shift += ranges.get(i).newSize - ranges.get(i).oldSize;
        }
        return ranges.get(inner.range()).start + shift + inner.offset();
    }
}
