package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.StageTimes;
import org.eslabon.valuechain.model.TimePart;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The days of each stage as bars: here, and below it the comparator. */
final class TimeCharts {

    private TimeCharts() {}

    /** One bar: a stage here or at the comparator. */
    record Bar(String name, StageTimes stage, boolean ofComparator) {
        BigDecimal of(TimePart part) {
            @Nullable BigDecimal days = ofComparator ? stage.comparator(part) : stage.here(part);
            return Objects.requireNonNullElse(days, BigDecimal.ZERO);
        }
    }

    /** Only what is known is drawn: a stage of which nobody states a day has no bar. */
    static List<Bar> bars(LeadTime time, StudyWords words) {
        List<Bar> bars = new ArrayList<>();
        for (StageTimes stage : time.stages()) {
            if (stage.here().days() != null) {
                bars.add(new Bar(stage.stage(), stage, false));
            }
            if (stage.comparator().days() != null) {
                bars.add(new Bar(words.text("time.bar.comparator"), stage, true));
            }
        }
        return bars;
    }

    static ObjectNode option(List<Bar> bars, StudyWords words) {
        ObjectNode option = StudyCharts.bars(bars.stream().map(Bar::name).toList());
        ArrayNode series = option.putArray("series");
        for (TimePart part : TimePart.values()) {
            StudyCharts.stacked(series, words.text("time.part." + part), bars, bar -> bar.of(part));
        }
        return option;
    }
}
