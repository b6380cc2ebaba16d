package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.List;
import org.eslabon.valuechain.model.gap.Attribution;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Claim;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/** A benchmark with its costs and with what obstacles claim of them, read at one moment. */
public record BenchmarkSheet(Benchmark benchmark, List<Cell> cells, List<Claim<ObstacleId>> claims) {

    /** A cell by its identity. */
    public record Cell(BenchmarkCellId id, GapCell gap) {}

    public GapMatrix matrix() {
        return new GapMatrix(cells.stream().map(Cell::gap).toList());
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
