package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eslabon.valuechain.model.Exact;
import org.jspecify.annotations.Nullable;

/**
 * A gap in one sentence: whether it costs more here, by how much, and in what above all.
 *
 * @param amount of the net gap, without its sign
 * @param share of what it costs at the comparator, without its sign; null where it costs nothing there
 * @param mostly the components whose gaps point the same way, the largest first; none where the costs are equal
 * @param zeros how many costs are nothing here and something there, which may be missing data
 * @param zerosTake how much those take off the gap
 * @param unknown how many costs are known on one side only, and so are not in the gap
 * @param contradictory of how many costs the price and quantity effects do not add up to the gap
 */
public record GapAnswer(
        Sense sense,
        BigDecimal amount,
        @Nullable BigDecimal share,
        List<String> mostly,
        int zeros,
        BigDecimal zerosTake,
        int unknown,
        int contradictory) {

    private static final int MOST_NAMED = 2;

    /** Which way a gap points. */
    public enum Sense {
        DEARER,
        CHEAPER,
        EQUAL
    }

    public GapAnswer {
        mostly = List.copyOf(mostly);
    }

    /** Nothing where no cost is known on both sides: then there is no gap to speak of. */
    public static Optional<GapAnswer> of(GapMatrix matrix) {
        if (matrix.cells().stream().allMatch(cell -> cell.gap() == null)) {
            return Optional.empty();
        }
        var net = matrix.net();
        var there = matrix.comparatorTotal();
        return Optional.of(new GapAnswer(
                switch (net.signum()) {
                    case 1 -> Sense.DEARER;
                    case -1 -> Sense.CHEAPER;
                    default -> Sense.EQUAL;
                },
                net.abs(),
                there.signum() == 0 ? null : Exact.ratio(net.abs(), there.abs()),
                mostly(matrix, net.signum()),
                (int) matrix.cells().stream().filter(GapCell::zeroHere).count(),
                matrix.cells().stream()
                        .filter(GapCell::zeroHere)
                        .map(cell -> Objects.requireNonNull(cell.gap()).negate())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                (int) matrix.cells().stream().filter(cell -> cell.gap() == null).count(),
                (int) matrix.cells().stream().filter(GapCell::effectsMissTheGap).count()));
    }

    private static List<String> mostly(GapMatrix matrix, int sign) {
        return matrix.byComponent().entrySet().stream()
                .filter(component -> sign != 0 && component.getValue().net().signum() == sign)
                .sorted(Comparator.comparing(
                        component -> component.getValue().net().abs(), Comparator.reverseOrder()))
                .limit(MOST_NAMED)
                .map(component -> component.getKey())
                .toList();
    }
}
