package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.gap.Attribution;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Yields;
import org.jspecify.annotations.Nullable;

/** A benchmark with its costs and with what obstacles claim of them, read at one moment. */
public record BenchmarkSheet(
        Benchmark benchmark,
        List<Cell> cells,
        Map<Side, Map<String, BigDecimal>> yields,
        Map<Side, Origin> origins,
        List<Claim<ObstacleId>> claims) {

    /**
     * A cell by its identity.
     *
     * @param gap as it was stated, each side in its own money, year and unit
     * @param item the kind of cost, where studies tell it
     */
    public record Cell(
            BenchmarkCellId id, GapCell gap, @Nullable AccountItem item) {}

    public BenchmarkSheet {
        cells = List.copyOf(cells);
        yields = Map.copyOf(yields);
        origins = Map.copyOf(origins);
        claims = List.copyOf(claims);
    }

    /** The stages in the order of the chain. */
    public List<String> stages() {
        return cells.stream().map(cell -> cell.gap().key().stage()).distinct().toList();
    }

    /** How much of the next stage's product comes of one unit of this one's; null where nobody has said. */
    public @Nullable BigDecimal yield(Side side, String stage) {
        return yields.getOrDefault(side, Map.of()).get(stage);
    }

    /** Both sides per unit of the final product, in the local money and year. */
    public GapMatrix matrix() {
        return new GapMatrix(List.copyOf(comparable().values()));
    }

    /** The cells as {@link #matrix} has them, by identity. */
    public Map<BenchmarkCellId, GapCell> comparable() {
        List<String> stages = stages();
        var local = Yields.toFinalProduct(stages, yields.getOrDefault(Side.LOCAL, Map.of()));
        var comparator = Yields.toFinalProduct(stages, yields.getOrDefault(Side.COMPARATOR, Map.of()));
        Map<BenchmarkCellId, GapCell> comparable = new LinkedHashMap<>();
        for (Cell cell : cells) {
            CellKey key = cell.gap().key();
            comparable.put(
                    cell.id(),
                    new GapCell(
                            key,
                            cell.gap().local().carried(local.getOrDefault(key.stage(), BigDecimal.ONE)),
                            benchmark
                                    .basis()
                                    .conversion()
                                    .apply(cell.gap()
                                            .comparator()
                                            .carried(comparator.getOrDefault(key.stage(), BigDecimal.ONE)))));
        }
        return comparable;
    }

    /** The cost that is most above the comparator's; a profit only where no cost is, for no obstacle raises a profit. */
    public Optional<Cell> dearest() {
        Map<BenchmarkCellId, GapCell> comparable = comparable();
        Comparator<Cell> costsFirst = Comparator.comparing(cell -> cell.item() != AccountItem.NET_OPERATING_PROFIT);
        return cells.stream()
                .filter(cell -> gap(comparable, cell).signum() > 0)
                .max(costsFirst.thenComparing(cell -> gap(comparable, cell)));
    }

    private static BigDecimal gap(Map<BenchmarkCellId, GapCell> comparable, Cell cell) {
        return comparable.getOrDefault(cell.id(), cell.gap()).positive();
    }

    public Attribution<ObstacleId> attribution() {
        return Attribution.of(matrix(), claims);
    }

    /** How much of the cell all obstacles together claim. */
    public BigDecimal claimed(CellKey cell) {
        return Attribution.claimed(claims).getOrDefault(cell, BigDecimal.ZERO);
    }

    /** How much of the cell this obstacle claims; null if nothing. */
    public @Nullable BigDecimal claim(CellKey cell, ObstacleId obstacle) {
        return claims.stream()
                .filter(claim -> claim.cell().equals(cell) && claim.obstacle().equals(obstacle))
                .map(Claim::weight)
                .findFirst()
                .orElse(null);
    }
}
