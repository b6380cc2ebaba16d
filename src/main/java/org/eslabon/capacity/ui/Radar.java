package org.eslabon.capacity.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.model.Mean;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A radar with an axis from 0 to 5 for each dimension. The lines are drawn on polar axes: on them a line can break where a
 * level is missing, which a radar chart would draw in the middle, like a zero.
 */
final class Radar {

    private static final int HIGHEST = 5;

    private final List<Dimension> dimensions;
    private final CapacityWords words;
    private final ObjectNode option = JsonNodeFactory.instance.objectNode();
    private final ArrayNode lines;

    Radar(List<Dimension> dimensions, CapacityWords words) {
        this.dimensions = dimensions;
        this.words = words;
        option.putObject("tooltip").put("trigger", "item").put("formatter", "{a}<br/>{b}");
        option.putObject("legend").put("type", "scroll").put("bottom", 0);
        option.putObject("polar")
                .put("radius", "62%")
                .putArray("center")
                .add("50%")
                .add("47%");
        ObjectNode around = option.putObject("angleAxis");
        around.put("type", "category").put("startAngle", 90).put("boundaryGap", false);
        around.putObject("axisTick").put("show", false);
        around.putObject("axisLabel").put("width", 110).put("overflow", "break");
        around.putObject("splitLine").put("show", true);
        ArrayNode names = around.putArray("data");
        dimensions.forEach(one -> names.add(words.in(one.name())));
        ObjectNode outward = option.putObject("radiusAxis");
        outward.put("type", "value").put("min", 0).put("max", HIGHEST).put("interval", 1);
        outward.putObject("axisTick").put("show", false);
        outward.putObject("axisLabel").put("fontSize", 10);
        lines = option.putArray("series");
    }

    /**
     * Draws a line, with a gap where it lacks a value; its name says on how many dimensions it rests, where that is not all.
     *
     * @return whether it has any value to be drawn
     */
    boolean add(String name, Function<Dimension, Mean> mean) {
        List<Mean> means = dimensions.stream().map(mean).toList();
        long known = means.stream().filter(one -> one.value() != null).count();
        if (known == 0) {
            return false;
        }
        ObjectNode line = lines.addObject();
        line.put("type", "line")
                .put("coordinateSystem", "polar")
                .put("clip", false)
                .put("symbolSize", 7);
        line.put(
                "name",
                known == dimensions.size() ? name : words.text("results.rests", name, known, dimensions.size()));
        ArrayNode points = line.putArray("data");
        for (int i = 0; i < means.size(); i++) {
            point(points, i, means.get(i));
        }
        point(points, 0, means.getFirst()); // closes the line
        return true;
    }

    private void point(ArrayNode points, int at, Mean mean) {
        BigDecimal value = mean.value();
        ObjectNode point = points.addObject();
        point.put(
                "name",
                words.in(dimensions.get(at).name()) + ": " + words.text("mean.on", words.level(value), mean.levels()));
        ArrayNode place = point.putArray("value");
        if (value == null) {
            place.addNull();
        } else {
            place.add(value);
        }
        place.add(at);
    }

    /** Whether there is nothing to be seen but its axes. */
    boolean empty() {
        return lines.isEmpty();
    }

    ObjectNode option() {
        return option;
    }
}
