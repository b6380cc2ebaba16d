package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.model.gap.Attribution;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Tornado;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The charts of a benchmark as ECharts options: data and structure only. */
final class GapCharts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DEARER = "#D55E00";
    private static final String CHEAPER = "#009E73";
    private static final String TOTAL = "#0072B2";
    private static final String NEITHER = "#8A8A8A";

    private GapCharts() {}

    static String name(Map<ObstacleId, Obstacle> byId, ObstacleId id) {
        Obstacle obstacle = byId.get(id);
        return obstacle == null ? "–" : obstacle.statement();
    }

    /** A square for each stage and component: orange where the chain is dearer, green where it is cheaper. */
    static ObjectNode heat(GapMatrix matrix, StudyWords words) {
        List<String> components = List.copyOf(matrix.byComponent().keySet());
        List<String> stages = List.copyOf(matrix.byStage().keySet());
        BigDecimal most = matrix.cells().stream()
                .map(cell -> cell.gap() == null ? BigDecimal.ZERO : cell.gap().abs())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        ObjectNode option = JSON.objectNode();
        option.putObject("tooltip");
        grid(option, 8);
        ArrayNode across = option.putObject("xAxis").put("type", "category").putArray("data");
        components.forEach(across::add);
        ObjectNode down = option.putObject("yAxis").put("type", "category").put("inverse", true);
        ArrayNode names = down.putArray("data");
        stages.forEach(stage -> names.add(stage.isEmpty() ? words.text("gap.whole-chain") : stage));
        down.putObject("axisLabel").put("width", 150).put("overflow", "truncate");
        ObjectNode colours = option.putObject("visualMap");
        colours.put("show", false).put("min", most.negate()).put("max", most);
        ArrayNode scale = colours.putObject("inRange").putArray("color");
        scale.add(CHEAPER).add("#f2f2ee").add(DEARER);
        ObjectNode series = option.putArray("series").addObject().put("type", "heatmap");
        series.putObject("label").put("show", true).put("color", "#1a1a1a");
        ArrayNode data = series.putArray("data");
        for (GapCell cell : matrix.cells()) {
            if (cell.gap() != null) {
                data.addArray()
                        .add(components.indexOf(cell.key().component()))
                        .add(stages.indexOf(cell.key().stage()))
                        .add(rounded(cell.gap()));
            }
        }
        return option;
    }

    /** From the local cost to the comparator's: what has to go away, and what comes on top. */
    static ObjectNode waterfall(GapMatrix matrix, Benchmark benchmark, StudyWords words) {
        List<String> names = new ArrayList<>();
        List<BigDecimal> hidden = new ArrayList<>();
        List<ObjectNode> shown = new ArrayList<>();
        names.add(words.text("gap.local"));
        hidden.add(BigDecimal.ZERO);
        shown.add(bar(matrix.localTotal(), TOTAL));
        BigDecimal reached = matrix.localTotal();
        for (var component : matrix.byComponent().entrySet()) {
            BigDecimal gap = component.getValue().net();
            if (gap.signum() == 0) {
                continue;
            }
            BigDecimal after = reached.subtract(gap);
            names.add(component.getKey());
            hidden.add(reached.min(after));
            shown.add(bar(gap.abs(), gap.signum() > 0 ? DEARER : CHEAPER));
            reached = after;
        }
        names.add(benchmark.comparator());
        hidden.add(BigDecimal.ZERO);
        shown.add(bar(matrix.comparatorTotal(), TOTAL));
        ObjectNode option = JSON.objectNode();
        option.putObject("tooltip").put("trigger", "item");
        grid(option, 16);
        ObjectNode across = option.putObject("xAxis").put("type", "category");
        ArrayNode data = across.putArray("data");
        names.forEach(data::add);
        across.putObject("axisLabel").put("interval", 0).put("width", 90).put("overflow", "break");
        option.putObject("yAxis").put("type", "value");
        ArrayNode series = option.putArray("series");
        ObjectNode below =
                series.addObject().put("type", "bar").put("stack", "all").put("silent", true);
        below.putObject("itemStyle").put("color", "transparent");
        below.putObject("tooltip").put("show", false);
        ArrayNode low = below.putArray("data");
        hidden.forEach(value -> low.add(rounded(value)));
        ObjectNode above =
                series.addObject().put("type", "bar").put("stack", "all").put("barMaxWidth", 56);
        above.putObject("label").put("show", true).put("position", "top");
        ArrayNode high = above.putArray("data");
        shown.forEach(high::add);
        return option;
    }

    /** The obstacles by what they explain, the line of what they explain together, and the line of 80 %. */
    static ObjectNode pareto(Attribution<ObstacleId> attribution, Map<ObstacleId, Obstacle> byId, StudyWords words) {
        ObjectNode option = JSON.objectNode();
        option.putObject("tooltip").put("trigger", "axis");
        option.putObject("legend").put("type", "scroll").put("top", 0).put("left", 0);
        grid(option, 40);
        ObjectNode across = option.putObject("xAxis").put("type", "category");
        ArrayNode names = across.putArray("data");
        across.putObject("axisLabel").put("interval", 0).put("width", 110).put("overflow", "break");
        ArrayNode axes = option.putArray("yAxis");
        axes.addObject().put("type", "value");
        axes.addObject()
                .put("type", "value")
                .put("min", 0)
                .put("max", 100)
                .putObject("splitLine")
                .put("show", false);
        ArrayNode series = option.putArray("series");
        ObjectNode bars = series.addObject().put("type", "bar").put("name", words.text("gap.gap"));
        bars.putObject("itemStyle").put("color", DEARER);
        ArrayNode gaps = bars.put("barMaxWidth", 56).putArray("data");
        ObjectNode line = series.addObject().put("type", "line").put("name", words.text("gap.cumulated.percent"));
        ArrayNode shares = line.put("yAxisIndex", 1).putArray("data");
        ObjectNode eighty = series.addObject().put("type", "line").put("name", words.text("gap.line"));
        ArrayNode mark = eighty.put("yAxisIndex", 1).put("symbol", "none").putArray("data");
        eighty.putObject("lineStyle").put("type", "dashed").put("color", NEITHER);
        eighty.putObject("itemStyle").put("color", NEITHER);
        for (var one : attribution.ranking()) {
            names.add(name(byId, one.obstacle()));
            gaps.add(bar(one.gap(), one.beforeLine() ? DEARER : "#E69F00"));
            shares.add(percent(one.cumulated()));
            mark.add(80);
        }
        names.add(words.text("gap.unexplained"));
        gaps.add(bar(attribution.unexplained(), NEITHER));
        shares.addNull();
        mark.add(80);
        return option;
    }

    /** By how much the net gap moves when one local cost after the other is lower or higher. */
    static ObjectNode tornado(List<Tornado.Bar> bars, BigDecimal net, StudyWords words) {
        ObjectNode option =
                StudyCharts.bars(bars.stream().map(bar -> name(bar.cell())).toList());
        ArrayNode series = option.putArray("series");
        moved(series, words.text("gap.tornado.less", 20), bars, net, "#8fd1c0", Tornado.Bar::less20);
        moved(series, words.text("gap.tornado.more", 20), bars, net, "#f0b58c", Tornado.Bar::more20);
        moved(series, words.text("gap.tornado.less", 10), bars, net, CHEAPER, Tornado.Bar::less10);
        moved(series, words.text("gap.tornado.more", 10), bars, net, DEARER, Tornado.Bar::more10);
        return option;
    }

    private static void moved(
            ArrayNode series,
            String name,
            List<Tornado.Bar> bars,
            BigDecimal net,
            String colour,
            Function<Tornado.Bar, BigDecimal> to) {
        ObjectNode one = series.addObject().put("type", "bar").put("name", name);
        one.put("barWidth", 16).put("barGap", "-100%");
        one.putObject("itemStyle").put("color", colour);
        ArrayNode data = one.putArray("data");
        bars.forEach(bar -> data.add(rounded(to.apply(bar).subtract(net))));
    }

    static String name(CellKey cell) {
        return cell.stage().isEmpty() ? cell.component() : cell.component() + " · " + cell.stage();
    }

    private static void grid(ObjectNode option, int top) {
        option.putObject("grid")
                .put("left", 8)
                .put("right", 16)
                .put("top", top + 8)
                .put("bottom", 8)
                .put("containLabel", true);
    }

    private static ObjectNode bar(BigDecimal value, String colour) {
        ObjectNode bar = JSON.objectNode().put("value", rounded(value));
        bar.putObject("itemStyle").put("color", colour);
        return bar;
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(2);
    }
}
