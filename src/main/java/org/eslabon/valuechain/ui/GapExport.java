package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;

/** A benchmark as a workbook: each cost with its gap, and the obstacles that claim of it. */
final class GapExport {

    private GapExport() {}

    static void write(BenchmarkSheet sheet, Map<ObstacleId, Obstacle> obstacles, StudyWords words, OutputStream out)
            throws IOException {
        GapMatrix matrix = sheet.matrix();
        new SheetFile<GapCell>(words.text("tab.gap"))
                .text(words.text("stage"), cell -> cell.key().stage())
                .text(words.text("gap.component"), cell -> cell.key().component())
                .number(words.text("gap.local"), cell -> cell.local().amount())
                .number(words.text("gap.comparator"), cell -> cell.comparator().amount())
                .number(words.text("gap.gap"), GapCell::gap)
                .number(words.text("gap.share"), matrix::shareOfPositive)
                .number(words.text("gap.price"), GapCell::priceEffect)
                .number(words.text("gap.quantity"), GapCell::quantityEffect)
                .number(words.text("gap.due-to"), cell -> sheet.claimed(cell.key()))
                .text(words.text("gap.obstacle"), cell -> claims(sheet, cell, obstacles, words))
                .write(matrix.cells(), out);
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
