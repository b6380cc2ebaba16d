package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;

/** Brings the steps of a commit, made against an older version, onto the current document. */
public final class Rebase {

    /**
     * What became of a commit.
     *
     * @param document the document with it
     * @param steps the steps as they were applied, in order
     * @param dropped which of the steps sent could not be applied any more, by index
     */
    public record Rebased(Node document, List<Step> steps, List<Integer> dropped) {

        public Rebased {
            steps = List.copyOf(steps);
            dropped = List.copyOf(dropped);
        }
    }

    private Rebase() {}

    /**
     * Each step is moved back over the steps sent before it, forward over what came in between and over those steps as
     * they became. A step about something that is gone, or that does not fit any more, is dropped and the others go on.
     *
     * @param current the document now
     * @param steps the steps, the first of them made against the version the author saw
     * @param between the maps of all that was applied since that version
     * @return refused if the document would not conform to the schema afterwards
     */
    public static Result<Rebased> onto(Node current, List<Step> steps, List<StepMap> between) {
        var maps = new Mapping.Builder();
        for (var step : steps.reversed()) {
            maps.add(step.map().invert());
        }
        between.forEach(maps::add);
        var document = current;
        var applied = new ArrayList<Step>();
        var dropped = new ArrayList<Integer>();
        for (int i = 0; i < steps.size(); i++) {
            int from = steps.size() - i;
            var moved = steps.get(i).moved((position, side) -> maps.mapResult(from, position, side));
            if (moved != null && moved.apply(document) instanceof Result.Ok<Node>(var changed)) {
                document = changed;
                maps.addMirror(moved.map(), from - 1);
                applied.add(moved);
            } else {
                dropped.add(i);
            }
        }
        var result = document;
        return Result.of(() -> {
            result.checkConforms();
            return new Rebased(result, applied, dropped);
        });
    }
}
