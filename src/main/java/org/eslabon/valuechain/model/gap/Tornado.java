package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How the net gap moves when one local cost after the other is 10 or 20 % lower or higher and all else stays (formula 11
 * of the domain).
 */
public final class Tornado {

    private static final BigDecimal TEN = new BigDecimal("0.1");
    private static final BigDecimal TWENTY = new BigDecimal("0.2");

    private Tornado() {}

    /** The net gap with this cell's local cost so much lower or higher. */
    public record Bar(CellKey cell, BigDecimal less20, BigDecimal less10, BigDecimal more10, BigDecimal more20) {

        /** From the lowest to the highest: the width of the bar. */
        public BigDecimal swing() {
            return more20.subtract(less20).abs();
        }
    }

    /** The widest first; cells that cannot be compared are not in it. */
    public static List<Bar> of(GapMatrix matrix) {
        var net = matrix.net();
        return matrix.cells().stream()
                .filter(cell -> cell.gap() != null)
                .map(cell -> bar(cell, net))
                .sorted(Comparator.comparing(Bar::swing).reversed())
                .toList();
    }

    private static Bar bar(GapCell cell, BigDecimal net) {
        var local = cell.local().amount();
        var cost = local == null ? BigDecimal.ZERO : local;
        return new Bar(
                cell.key(),
                net.subtract(cost.multiply(TWENTY)),
                net.subtract(cost.multiply(TEN)),
                net.add(cost.multiply(TEN)),
                net.add(cost.multiply(TWENTY)));
    }
}
