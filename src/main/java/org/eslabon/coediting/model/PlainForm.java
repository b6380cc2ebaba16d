package org.eslabon.coediting.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents and steps as maps and lists, ready to be written as JSON. */
final class PlainForm {

    private PlainForm() {}

    static Map<String, @Nullable Object> of(Node node) {
        var plain = named("type", node.type().name());
        putAttributes(plain, node.attributes());
        if (node.content().count() > 0) {
            plain.put("content", of(node.content()));
        }
        if (!node.marks().isEmpty()) {
            plain.put("marks", node.marks().stream().map(PlainForm::of).toList());
        }
        if (node.text() != null) {
            plain.put("text", node.text());
        }
        return plain;
    }

    static Map<String, @Nullable Object> of(Step step) {
        return switch (step) {
            case ReplaceStep replace -> {
                var plain = named("stepType", "replace");
                plain.put("from", replace.from());
                plain.put("to", replace.to());
                putSlice(plain, replace.slice(), replace.structure());
                yield plain;
            }
            case ReplaceAroundStep around -> {
                var plain = named("stepType", "replaceAround");
                plain.put("from", around.from());
                plain.put("to", around.to());
                plain.put("gapFrom", around.gapFrom());
                plain.put("gapTo", around.gapTo());
                plain.put("insert", around.insert());
                putSlice(plain, around.slice(), around.structure());
                yield plain;
            }
            case AddMarkStep add -> ofMarkStep("addMark", add);
            case RemoveMarkStep remove -> ofMarkStep("removeMark", remove);
            case MarkSetStep set -> {
                var plain = named("stepType", "markSet");
                plain.put("steps", set.steps().stream().map(PlainForm::of).toList());
                yield plain;
            }
            case AttrStep attr -> {
                var plain = named("stepType", "attr");
                plain.put("pos", attr.position());
                plain.put("attr", attr.attribute());
                plain.put("value", attr.value());
                yield plain;
            }
        };
    }

    private static Map<String, @Nullable Object> ofMarkStep(String kind, MarkStep step) {
        var plain = named("stepType", kind);
        plain.put("mark", of(step.mark()));
        plain.put("from", step.from());
        plain.put("to", step.to());
        return plain;
    }

    private static Map<String, @Nullable Object> of(Mark mark) {
        var plain = named("type", mark.type().name());
        putAttributes(plain, mark.attributes());
        return plain;
    }

    private static List<Map<String, @Nullable Object>> of(Fragment content) {
        return content.nodes().stream().map(PlainForm::of).toList();
    }

    private static void putAttributes(Map<String, @Nullable Object> plain, Attributes attributes) {
        if (!attributes.values().isEmpty()) {
            plain.put("attrs", attributes.values());
        }
    }

    /** A slice that adds nothing is left out, as the editor's library does. */
    private static void putSlice(Map<String, @Nullable Object> plain, Slice slice, boolean structure) {
        if (slice.size() > 0) {
            var inner = new LinkedHashMap<String, @Nullable Object>();
            inner.put("content", of(slice.content()));
            if (slice.openStart() > 0) {
                inner.put("openStart", slice.openStart());
            }
            if (slice.openEnd() > 0) {
                inner.put("openEnd", slice.openEnd());
            }
            plain.put("slice", inner);
        }
        if (structure) {
            plain.put("structure", true);
        }
    }

    private static Map<String, @Nullable Object> named(String key, String name) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put(key, name);
        return plain;
    }
}
