package org.eslabon.capacity.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eslabon.capacity.ProcedureStep;
import org.eslabon.capacity.ui.PublicServiceWords.Measure;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the days of a procedure spread over its steps. */
class ProcedureChart extends ChartCard {

    private static final String BAR = "#0072B2";
    private static final int ROW_PIXELS = 34;

    private final transient PublicServiceWords words;

    ProcedureChart(PublicServiceWords words) {
        super(words.text("capacity.chart.days"), "200px");
        this.words = words;
    }

    void show(List<ProcedureStep> steps) {
        boolean stated = steps.stream().anyMatch(step -> step.figures().days() != null);
        setVisible(stated);
        if (!stated) {
            return;
        }
        setChartHeight(40 + steps.size() * ROW_PIXELS + "px");
        set(option(steps), () -> table(steps));
        long unknown =
                steps.stream().filter(step -> step.figures().days() == null).count();
        setNote(unknown == 0 ? "" : words.text("capacity.chart.unknown", unknown));
    }

    private static ObjectNode option(List<ProcedureStep> steps) {
        ObjectNode option = JsonNodeFactory.instance.objectNode();
        option.putObject("tooltip");
        option.putObject("grid")
                .put("left", 8)
                .put("right", 48)
                .put("top", 8)
                .put("bottom", 8)
                .put("containLabel", true);
        option.putObject("xAxis").put("type", "value");
        ObjectNode down = option.putObject("yAxis").put("type", "category").put("inverse", true);
        ArrayNode names = down.putArray("data");
        down.putObject("axisLabel").put("width", 150).put("overflow", "truncate");
        ObjectNode series =
                option.putArray("series").addObject().put("type", "bar").put("barMaxWidth", 18);
        series.putObject("itemStyle").put("color", BAR);
        series.putObject("label").put("show", true).put("position", "right");
        ArrayNode data = series.putArray("data");
        for (int i = 0; i < steps.size(); i++) {
            names.add((i + 1) + ". " + steps.get(i).title());
            BigDecimal days = steps.get(i).figures().days();
            if (days == null) {
                data.addNull();
            } else {
                data.add(days);
            }
        }
        return option;
    }

    private DataTable table(List<ProcedureStep> steps) {
        return new DataTable(
                words.text("capacity.chart.days"),
                List.of(
                        DataTable.Column.text(words.text("capacity.procedure.title")),
                        DataTable.Column.number(words.text("capacity.procedure.days"))),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> List.of(
                                (i + 1) + ". " + steps.get(i).title(),
                                words.figure(
                                        Measure.DAYS, steps.get(i).figures().days())))
                        .toList());
    }
}
