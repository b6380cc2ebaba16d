package org.eslabon.valuechain.model.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eslabon.valuechain.model.Exact;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of a chain to a comparator, stage by component, per unit of the final product, in one money (formula 7 of the
 * domain).
 *
 * @param cells in the order of the benchmark
 */
public record GapMatrix(List<GapCell> cells) {

    public GapMatrix {
        cells = List.copyOf(cells);
    }

    /** G = Σ gap: what the chain costs more in all, with what it saves elsewhere taken off. */
    public BigDecimal net() {
        return net(cells);
    }

    /** P = Σ max(0, gap): what it costs more where it costs more. Shares are of this. */
    public BigDecimal positive() {
        return positive(cells);
    }

    /** A cell's max(0, gap) / P to six digits; null where its gap is unknown or no cell has a positive one. */
    public @Nullable BigDecimal shareOfPositive(GapCell cell) {
        return cell.gap() == null ? null : Exact.ratio(cell.positive(), positive());
    }

    /** Σ L over the cells that can be compared: the local end of a waterfall. */
    public BigDecimal localTotal() {
        return total(GapCell::local);
    }

    /** Σ B over the cells that can be compared: the comparator's end of a waterfall. */
    public BigDecimal comparatorTotal() {
        return total(GapCell::comparator);
    }

    private BigDecimal total(Function<GapCell, UnitCost> side) {
        return cells.stream()
                .filter(cell -> cell.gap() != null)
                .map(side)
                .map(UnitCost::amount)
                .map(amount -> amount == null ? BigDecimal.ZERO : amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A part of the matrix. */
    public record Part(BigDecimal net, BigDecimal positive) {}

    public Map<String, Part> byStage() {
        return parts(cell -> cell.key().stage());
    }

    public Map<String, Part> byComponent() {
        return parts(cell -> cell.key().component());
    }

    private Map<String, Part> parts(Function<GapCell, String> of) {
        var grouped = new LinkedHashMap<String, List<GapCell>>();
        cells.forEach(cell -> grouped.computeIfAbsent(of.apply(cell), part -> new ArrayList<>())
                .add(cell));
        var parts = new LinkedHashMap<String, Part>();
        grouped.forEach((part, members) -> parts.put(part, new Part(net(members), positive(members))));
        return parts;
    }

    private static BigDecimal net(List<GapCell> cells) {
        var sum = BigDecimal.ZERO;
        for (var cell : cells) {
            var gap = cell.gap();
            sum = gap == null ? sum : sum.add(gap);
        }
        return sum;
    }

    private static BigDecimal positive(List<GapCell> cells) {
        return cells.stream().map(GapCell::positive).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
