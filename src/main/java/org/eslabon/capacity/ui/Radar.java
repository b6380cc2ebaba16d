package org.eslabon.capacity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eslabon.capacity.Dimension;
import org.eslabon.capacity.model.Mean;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A radar with an axis from 0 to 5 for each dimension. */
final class Radar {

    private final List<Dimension> dimensions;
    private final ObjectNode option = JsonNodeFactory.instance.objectNode();
    private final ArrayNode lines;

    Radar(List<Dimension> dimensions, CapacityWords words) {
        this.dimensions = dimensions;
        option.putObject("tooltip").put("trigger", "item");
        option.putObject("legend").put("type", "scroll").put("bottom", 0);
        ObjectNode radar = option.putObject("radar");
        radar.put("radius", "62%").put("splitNumber", 5);
        radar.putArray("center").add("50%").add("47%");
        ArrayNode axes = radar.putArray("indicator");
        dimensions.forEach(one ->
                axes.addObject().put("name", words.in(one.name())).put("min", 0).put("max", 5));
        lines = option.putArray("series").addObject().put("type", "radar").putArray("data");
    }

    /**
     * Draws a line. A radar has no way to leave a point out: it would lie in the middle and look like a zero. So a line
     * that lacks a value is not drawn, and that is said.
     *
     * @return whether it is drawn
     */
    boolean add(String name, Function<Dimension, Mean> mean) {
        List<Mean> means = new ArrayList<>();
        dimensions.forEach(dimension -> means.add(mean.apply(dimension)));
        if (means.stream().anyMatch(one -> one.value() == null)) {
            return false;
        }
        ObjectNode line = lines.addObject().put("name", name);
        ArrayNode values = line.putArray("value");
        means.forEach(one -> values.add(one.value()));
        return true;
    }

    /** Whether there is nothing to be seen but its axes. */
    boolean empty() {
        return lines.isEmpty();
    }

    ObjectNode option() {
        return option;
    }
}
