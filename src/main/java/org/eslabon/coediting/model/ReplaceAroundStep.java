package org.eslabon.coediting.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what is around a range that stays: wraps a paragraph into a quote, takes it out again, changes its kind.
 *
 * @param gapFrom where the range that stays begins
 * @param gapTo where it ends
 * @param insert where in the slice it comes to stand
 * @param structure as in {@link ReplaceStep}, for both replaced parts
 */
public record ReplaceAroundStep(int from, int to, int gapFrom, int gapTo, Slice slice, int insert, boolean structure)
        implements Step {

    @Override
    public Node applied(Node document) {
        if (structure && (Structure.hasContent(document, from, gapFrom) || Structure.hasContent(document, gapTo, to))) {
            throw Misfit.content("content around " + gapFrom + " to " + gapTo);
        }
        if (ResolvedPos.of(document, gapFrom).splitsCharacter()
                || ResolvedPos.of(document, gapTo).splitsCharacter()) {
            throw new Misfit(Result.Reason.SPLITS_CHARACTER, "between " + gapFrom + " and " + gapTo);
        }
        var gap = document.slice(gapFrom, gapTo);
        if (gap.openStart() > 0 || gap.openEnd() > 0) {
            throw Misfit.content("a preserved range across several levels");
        }
        return Replacement.in(document, from, to, slice.insert(insert, gap.content()));
    }

    @Override
    public StepMap map() {
        return new StepMap(List.of(
                new StepMap.Range(from, gapFrom - from, insert),
                new StepMap.Range(gapTo, to - gapTo, slice.size() - insert)));
    }

    @Override
    public Step invert(Node document) {
        int gap = gapTo - gapFrom;
        return new ReplaceAroundStep(
                from,
                from + slice.size() + gap,
                from + insert,
                from + insert + gap,
                document.slice(from, to).without(gapFrom - from, gapTo - from),
                gapFrom - from,
                structure);
    }

    @Override
    public @Nullable Step moved(Positions positions) {
        var start = positions.mapResult(from, 1);
        var end = positions.mapResult(to, -1);
        int gapStart = from == gapFrom ? start.position() : positions.map(gapFrom, -1);
        int gapEnd = to == gapTo ? end.position() : positions.map(gapTo, 1);
        boolean gone = start.deletedAcross() && end.deletedAcross();
        if (gone || gapStart < start.position() || gapEnd > end.position() || gapStart > gapEnd) {
            return null;
        }
        return new ReplaceAroundStep(start.position(), end.position(), gapStart, gapEnd, slice, insert, structure);
    }
}
