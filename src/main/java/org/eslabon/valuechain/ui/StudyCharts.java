package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorResult;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.StageResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The charts of a study as ECharts options: data and structure only. */
final class StudyCharts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What production and subsidies are spent on, profit being what remains. */
    static final List<AccountItem> SPENT = Arrays.stream(AccountItem.values())
            .filter(item -> !item.isRevenue())
            .toList();

    private StudyCharts() {}

    /** A bar for each stage, divided into what its revenue is spent on; a loss extends to the left. */
    static ObjectNode stages(List<StageResult> stages, StudyWords words) {
        ObjectNode option =
                bars(stages.stream().map(stage -> words.stage(stage.stage())).toList());
        ArrayNode series = option.putArray("series");
        for (AccountItem item : SPENT) {
            stacked(series, words.item(item), stages, stage -> stage.account().get(item));
        }
        return option;
    }

    /** A bar for each actor type: its share in the value added of the chain, split into who receives it. */
    static ObjectNode valueAdded(Analysis analysis, StudyWords words) {
        List<ActorResult> actors = analysis.actors().stream()
                .filter(actor -> actor.account().valueAdded().signum() != 0)
                .sorted((one, other) ->
                        other.account().valueAdded().compareTo(one.account().valueAdded()))
                .toList();
        ObjectNode option =
                bars(actors.stream().map(actor -> actor.actor().name()).toList());
        ArrayNode series = option.putArray("series");
        stacked(
                series,
                words.item(AccountItem.WAGES),
                actors,
                actor -> actor.account().get(AccountItem.WAGES));
        stacked(
                series,
                words.item(AccountItem.NET_OPERATING_PROFIT),
                actors,
                actor -> actor.account().get(AccountItem.NET_OPERATING_PROFIT));
        stacked(
                series,
                words.text("public-balance"),
                actors,
                actor -> actor.account().publicBalance());
        stacked(
                series,
                words.text("capital-and-land"),
                actors,
                actor -> actor.account()
                        .get(AccountItem.INTEREST)
                        .add(actor.account().get(AccountItem.LAND_FEE))
                        .add(actor.account().get(AccountItem.DEPRECIATION)));
        return option;
    }

    /** Horizontal bars, the first on top. */
    static ObjectNode bars(List<String> names) {
        ObjectNode option = JSON.objectNode();
        option.putObject("tooltip")
                .put("trigger", "axis")
                .putObject("axisPointer")
                .put("type", "shadow");
        option.putObject("legend").put("type", "scroll").put("top", 0).put("left", 0);
        option.putObject("grid")
                .put("left", 8)
                .put("right", 24)
                .put("top", 40)
                .put("bottom", 8)
                .put("containLabel", true);
        option.putObject("xAxis").put("type", "value");
        ObjectNode yAxis = option.putObject("yAxis").put("type", "category").put("inverse", true);
        ArrayNode data = yAxis.putArray("data");
        names.forEach(data::add);
        yAxis.putObject("axisLabel").put("width", 150).put("overflow", "truncate");
        return option;
    }

    static <T> void stacked(ArrayNode series, String name, List<T> rows, Function<T, @Nullable BigDecimal> value) {
        if (rows.stream().map(value).allMatch(one -> one == null || one.signum() == 0)) {
            return;
        }
        ObjectNode one = series.addObject().put("type", "bar").put("name", name).put("stack", "all");
        one.put("barMaxWidth", 28);
        ArrayNode data = one.putArray("data");
        rows.forEach(row -> data.add(value.apply(row)));
    }
}
