package org.eslabon.valuechain.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eslabon.uikit.DataTable;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.model.gap.Attribution;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Tornado;

/** What the charts of a benchmark show, as tables for those who read rather than look. */
final class GapTables {

    private GapTables() {}

    /** The gap of each stage. */
    static DataTable heat(GapMatrix matrix, StudyWords words) {
        List<List<String>> rows = new ArrayList<>();
        matrix.byStage()
                .forEach((stage, part) -> rows.add(List.of(
                        stage.isEmpty() ? words.text("gap.whole-chain") : stage,
                        words.cost(part.net()),
                        words.cost(part.positive()))));
        return new DataTable(
                words.text("gap.heat"),
                List.of(
                        DataTable.Column.text(words.text("stage")),
                        DataTable.Column.number(words.text("gap.net")),
                        DataTable.Column.number(words.text("gap.positive"))),
                rows);
    }

    /** What has to go away from the local cost, and what comes on top, to arrive at the comparator's. */
    static DataTable waterfall(GapMatrix matrix, Benchmark benchmark, StudyWords words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.text("gap.local"), words.cost(matrix.localTotal())));
        matrix.byComponent().forEach((component, part) -> {
            if (part.net().signum() != 0) {
                rows.add(List.of(component, words.cost(part.net().negate())));
            }
        });
        rows.add(List.of(benchmark.comparator(), words.cost(matrix.comparatorTotal())));
        return new DataTable(
                words.text("gap.waterfall"),
                List.of(
                        DataTable.Column.text(words.text("gap.component")),
                        DataTable.Column.number(words.text("gap.amount"))),
                rows);
    }

    /** The whole gap if one cost were so much lower or higher. */
    static DataTable tornado(List<Tornado.Bar> bars, StudyWords words) {
        List<List<String>> rows = bars.stream()
                .map(bar -> List.of(
                        GapCharts.name(bar.cell()),
                        words.cost(bar.less20()),
                        words.cost(bar.less10()),
                        words.cost(bar.more10()),
                        words.cost(bar.more20())))
                .toList();
        return new DataTable(
                words.text("gap.tornado"),
                List.of(
                        DataTable.Column.text(words.text("gap.component")),
                        DataTable.Column.number("\u221220 %"),
                        DataTable.Column.number("\u221210 %"),
                        DataTable.Column.number("+10 %"),
                        DataTable.Column.number("+20 %")),
                rows);
    }

    /** The obstacles by the gap that is due to them, and what none explains. */
    static DataTable pareto(Attribution<ObstacleId> attribution, Map<ObstacleId, Obstacle> byId, StudyWords words) {
        List<List<String>> rows = new ArrayList<>();
        for (var one : attribution.ranking()) {
            rows.add(List.of(
                    GapCharts.name(byId, one.obstacle()),
                    words.cost(one.gap()),
                    words.formats().percent(one.share()),
                    words.formats().percent(one.cumulated())));
        }
        rows.add(List.of(
                words.text("gap.unexplained"),
                words.cost(attribution.unexplained()),
                words.formats().percent(attribution.unexplainedShare()),
                ""));
        return new DataTable(
                words.text("gap.pareto"),
                List.of(
                        DataTable.Column.text(words.text("gap.obstacle")),
                        DataTable.Column.number(words.text("gap.gap")),
                        DataTable.Column.number(words.text("gap.share")),
                        DataTable.Column.number(words.text("gap.cumulated"))),
                rows);
    }
}
