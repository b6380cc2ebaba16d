package org.eslabon.approval.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eslabon.plan.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not as it was.
 *
 * @param before null where it was not there
 * @param after null where it is there no more
 */
public record FigureChange(
        @Nullable Figure before, @Nullable Figure after) {

    /** What differs: first what is there now, in its order, then what is gone. */
    public static List<FigureChange> between(List<Figure> before, List<Figure> after) {
        Map<String, Figure> gone = new LinkedHashMap<>();
        before.forEach(one -> gone.put(key(one), one));
        List<FigureChange> changes = new ArrayList<>();
        for (Figure now : after) {
            Figure then = gone.remove(key(now));
            if (then == null ? !saysNothing(now) : !same(then, now)) {
                changes.add(new FigureChange(then, now));
            }
        }
        gone.values().stream()
                .filter(one -> !saysNothing(one))
                .forEach(one -> changes.add(new FigureChange(one, null)));
        return changes;
    }

    /** Either of both, for what they have in common. */
    public Figure either() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    private static boolean same(Figure one, Figure other) {
        return one.name().equals(other.name()) && Objects.equals(one.value(), other.value());
    }

    /** A field that is empty is there all the same, and no change when it comes to be. */
    private static boolean saysNothing(Figure figure) {
        return figure.part() == Figure.Part.FIELD && figure.value() == null;
    }

    private static String key(Figure figure) {
        return figure.part() + " " + figure.id();
    }
}
