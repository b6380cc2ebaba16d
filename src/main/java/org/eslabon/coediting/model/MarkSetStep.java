package org.eslabon.coediting.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several mark steps as one: what takes back a mark that replaced others. */
public record MarkSetStep(List<MarkStep> steps) implements Step {

    public MarkSetStep {
        steps = List.copyOf(steps);
    }

    @Override
    public Node applied(Node document) {
        var changed = document;
        for (var step : steps) {
            changed = step.applied(changed);
        }
        return changed;
    }

    /**
     * As the editor's library does it: each step is inverted against the document before all of them, in the same
     * order, possibly as a set again.
     */
    @Override
    public Step invert(Node document) {
        return new MarkSetStep(steps.stream()
                .map(step -> step.invert(document))
                .flatMap(MarkSetStep::flat)
                .toList());
    }

    private static Stream<MarkStep> flat(Step step) {
        return switch (step) {
            case MarkSetStep(var inner) -> inner.stream();
            case MarkStep single -> Stream.of(single);
            default -> throw new IllegalStateException("mark steps are taken back by mark steps");
        };
    }

    @Override
    public StepMap map() {
        return StepMap.EMPTY;
    }

    @Override
    public @Nullable Step moved(Positions positions) {
        var moved = steps.stream()
                .map(step -> (MarkStep) step.moved(positions))
                .filter(Objects::nonNull)
                .toList();
        return moved.isEmpty() ? null : new MarkSetStep(moved);
    }
}
