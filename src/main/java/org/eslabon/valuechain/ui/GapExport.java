package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eslabon.uikit.SheetBook;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;

/**
 * A benchmark as a workbook: what it rests on, and each cost with its gap, the obstacles that claim of it, and the two sides
 * as they were stated.
 */
final class GapExport {

    private GapExport() {}

    private record Line(GapCell stated, GapCell cell) {}

    static void write(BenchmarkSheet sheet, Map<ObstacleId, Obstacle> obstacles, StudyWords words, OutputStream out)
            throws IOException {
        GapMatrix matrix = sheet.matrix();
        Benchmark benchmark = sheet.benchmark();
        Basis basis = benchmark.basis();
        String unit = words.text("gap.money", benchmark.currency(), benchmark.unit());
        SheetFile<Line> costs = new SheetFile<Line>(words.text("tab.gap"))
                .text(words.text("stage"), line -> line.cell().key().stage())
                .text(words.text("gap.component"), line -> line.cell().key().component())
                .number(words.text("gap.local"), line -> line.cell().local().amount())
                .number(
                        words.text("gap.comparator"),
                        line -> line.cell().comparator().amount())
                .number(words.text("gap.gap"), line -> line.cell().gap())
                .text(words.text("unit"), line -> unit)
                .number(words.text("gap.share"), line -> matrix.shareOfPositive(line.cell()))
                .number(words.text("gap.price"), line -> line.cell().priceEffect())
                .number(words.text("gap.quantity"), line -> line.cell().quantityEffect())
                .number(
                        words.text("gap.due-to"),
                        line -> sheet.claimed(line.cell().key()))
                .text(words.text("gap.obstacle"), line -> claims(sheet, line.cell(), obstacles, words))
                .number(
                        words.text("gap.sheet.stated.LOCAL", benchmark.currency()),
                        line -> line.stated().local().amount())
                .number(
                        words.text(
                                "gap.sheet.stated.COMPARATOR",
                                Objects.requireNonNullElse(basis.comparatorCurrency(), benchmark.currency())),
                        line -> line.stated().comparator().amount());
        new SheetBook()
                .with(GapBasis.file(words), GapBasis.of(sheet, words))
                .with(costs, lines(sheet))
                .write(out);
    }

    private static List<Line> lines(BenchmarkSheet sheet) {
        var comparable = sheet.comparable();
        return sheet.cells().stream()
                .map(cell -> new Line(cell.gap(), comparable.getOrDefault(cell.id(), cell.gap())))
                .toList();
    }

    private static String claims(
            BenchmarkSheet sheet, GapCell cell, Map<ObstacleId, Obstacle> obstacles, StudyWords words) {
        return sheet.claims().stream()
                .filter(claim -> claim.cell().equals(cell.key()))
                .map(claim -> GapCharts.name(obstacles, claim.obstacle()) + " "
                        + words.formats().percent(claim.weight()))
                .collect(Collectors.joining("; "));
    }
}
