package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Steps from parsed JSON. {@link Misfit} for whatever is none, or has its positions in an impossible order. */
final class StepReader {

    private final NodeReader nodes;

    StepReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    Step step(@Nullable Object plain) {
        var json = Json.object(plain, "step");
        return switch (Json.string(json.get("stepType"), "stepType")) {
            case "replace" -> replace(json);
            case "replaceAround" -> replaceAround(json);
            case "addMark" -> addMark(json);
            case "removeMark" -> removeMark(json);
            case "markSet" -> markSet(json);
            case "attr" -> attr(json);
            default -> throw Misfit.unknown("no such kind of step");
        };
    }

    private ReplaceStep replace(Map<String, @Nullable Object> json) {
        var step = new ReplaceStep(
                position(json, "from"), position(json, "to"), nodes.slice(json.get("slice")), structure(json));
        inOrder(step.from(), step.to());
        return step;
    }

    private ReplaceAroundStep replaceAround(Map<String, @Nullable Object> json) {
        var step = new ReplaceAroundStep(
                position(json, "from"),
                position(json, "to"),
                position(json, "gapFrom"),
                position(json, "gapTo"),
                nodes.slice(json.get("slice")),
                position(json, "insert"),
                structure(json));
        inOrder(step.from(), step.gapFrom(), step.gapTo(), step.to());
        inOrder(step.insert(), step.slice().size());
        return step;
    }

    private AddMarkStep addMark(Map<String, @Nullable Object> json) {
        var step = new AddMarkStep(position(json, "from"), position(json, "to"), nodes.mark(json.get("mark")));
        inOrder(step.from(), step.to());
        return step;
    }

    private RemoveMarkStep removeMark(Map<String, @Nullable Object> json) {
        var step = new RemoveMarkStep(position(json, "from"), position(json, "to"), nodes.mark(json.get("mark")));
        inOrder(step.from(), step.to());
        return step;
    }

    private MarkSetStep markSet(Map<String, @Nullable Object> json) {
        var values = Json.list(json.get("steps"), "steps");
        if (values.size() > Limits.STEPS) {
            throw Misfit.tooLarge(values.size() + " mark steps");
        }
        var steps = new ArrayList<MarkStep>();
        for (var value : values) {
            var single = Json.object(value, "step");
            steps.add(
                    switch (Json.string(single.get("stepType"), "stepType")) {
                        case "addMark" -> addMark(single);
                        case "removeMark" -> removeMark(single);
                        default -> throw Misfit.malformed("only mark steps in a set of them");
                    });
        }
        return new MarkSetStep(List.copyOf(steps));
    }

    private AttrStep attr(Map<String, @Nullable Object> json) {
        if (!json.containsKey("value")) {
            throw Misfit.malformed("no value for an attribute");
        }
        var name = Json.string(json.get("attr"), "attr");
        var value = json.get("value");
        if (name.length() > Limits.NAME_LENGTH
                || value instanceof String text && text.length() > Limits.ATTRIBUTE_LENGTH) {
            throw Misfit.tooLarge("attribute");
        }
        if (value instanceof Map || value instanceof List) {
            throw Misfit.malformed("a structure as value of an attribute");
        }
        return new AttrStep(position(json, "pos"), name, Attributes.normal(value));
    }

    private static int position(Map<String, @Nullable Object> json, String name) {
        return Json.position(json.get(name), name);
    }

    private static boolean structure(Map<String, @Nullable Object> json) {
        return Boolean.TRUE.equals(json.get("structure"));
    }

    private static void inOrder(int... positions) {
        for (int i = 1; i < positions.length; i++) {
            if (positions[i - 1] > positions[i]) {
                throw Misfit.malformed("positions out of order");
            }
        }
    }
}
