package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed from one version of a study to another. Where figures were found does not matter, what they say does. */
public record StudyComparison(
        boolean headerChanged,
        List<ActorType> actorsAdded,
        List<ActorType> actorsRemoved,
        List<Flow> flowsAdded,
        List<Flow> flowsRemoved,
        List<FigureChange> figures) {

    /** A figure that differs; a null side means that version does not have it, and then there is no difference. */
    public record FigureChange(
            FigureKey key,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal difference) {}

    public StudyComparison {
        actorsAdded = List.copyOf(actorsAdded);
        actorsRemoved = List.copyOf(actorsRemoved);
        flowsAdded = List.copyOf(flowsAdded);
        flowsRemoved = List.copyOf(flowsRemoved);
        figures = List.copyOf(figures);
    }

    public static StudyComparison between(StudyData before, StudyData after) {
        return new StudyComparison(
                !before.header().equals(after.header()),
                missing(after.actors(), before.actors(), ActorType::code),
                missing(before.actors(), after.actors(), ActorType::code),
                missing(after.flows(), before.flows(), Flow::key),
                missing(before.flows(), after.flows(), Flow::key),
                changes(before, after));
    }

    public boolean isEmpty() {
        return !headerChanged
                && actorsAdded.isEmpty()
                && actorsRemoved.isEmpty()
                && flowsAdded.isEmpty()
                && flowsRemoved.isEmpty()
                && figures.isEmpty();
    }

    private static <T> List<T> missing(List<T> of, List<T> in, Function<T, String> key) {
        var known = in.stream().map(key).collect(Collectors.toSet());
        return of.stream().filter(thing -> !known.contains(key.apply(thing))).toList();
    }

    private static List<FigureChange> changes(StudyData before, StudyData after) {
        var keys = new LinkedHashSet<>(before.figures().keySet());
        keys.addAll(after.figures().keySet());
        var changes = new ArrayList<FigureChange>();
        for (var key : keys) {
            var old = before.stated(key);
            var now = after.stated(key);
            if (old == null ? now != null : now == null || old.compareTo(now) != 0) {
                changes.add(new FigureChange(key, old, now, old == null || now == null ? null : now.subtract(old)));
            }
        }
        return changes;
    }
}
