package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.valuechain.model.FlowResult;
import org.eslabon.valuechain.model.StudyData;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The flows of a study as a Sankey diagram, as wide as their values. It can show neither what stays with its seller, nor
 * what flows back to where it came from, nor a flow without a value: those are counted, and stand in the table.
 */
record FlowDiagram(ObjectNode option, int leftOut) {

    static FlowDiagram of(StudyData study, List<FlowResult> flows) {
        List<FlowResult> drawn = withoutCircles(flows.stream()
                .filter(flow -> !flow.flow().staysWithSeller())
                .filter(flow -> flow.value() != null && flow.value().signum() > 0)
                .toList());
        ObjectNode option = JsonNodeFactory.instance.objectNode();
        option.putObject("tooltip").put("trigger", "item");
        ObjectNode series = option.putArray("series").addObject();
        series.put("type", "sankey")
                .put("nodeGap", 10)
                .put("left", 8)
                .put("right", 150)
                .put("top", 8)
                .put("bottom", 8);
        series.putObject("emphasis").put("focus", "adjacency");
        series.putObject("lineStyle").put("color", "gradient").put("opacity", 0.35);
        series.putObject("label").put("width", 140).put("overflow", "truncate");
        Map<String, String> names = names(study);
        Set<String> codes = new LinkedHashSet<>();
        ArrayNode links = series.putArray("links");
        for (FlowResult flow : drawn) {
            codes.add(flow.flow().seller());
            codes.add(flow.flow().buyer());
            links.addObject()
                    .put("source", names.get(flow.flow().seller()))
                    .put("target", names.get(flow.flow().buyer()))
                    .put("value", flow.value());
        }
        ArrayNode nodes = series.putArray("data");
        codes.forEach(code -> nodes.addObject().put("name", names.get(code)));
        return new FlowDiagram(option, flows.size() - drawn.size());
    }

    boolean isEmpty() {
        return option.path("series").path(0).path("links").isEmpty();
    }

    /** Two actor types of one name are told apart by their codes. */
    private static Map<String, String> names(StudyData study) {
        Map<String, Integer> uses = new HashMap<>();
        study.actors().forEach(actor -> uses.merge(actor.name(), 1, Integer::sum));
        Map<String, String> names = new HashMap<>();
        study.actors()
                .forEach(actor -> names.put(
                        actor.code(),
                        uses.getOrDefault(actor.name(), 1) == 1
                                ? actor.name()
                                : actor.name() + " (" + actor.code() + ")"));
        return names;
    }

    /** Largest flows first, each kept unless those before it already lead from its buyer back to its seller. */
    private static List<FlowResult> withoutCircles(List<FlowResult> flows) {
        List<FlowResult> largestFirst = flows.stream()
                .sorted((one, other) -> value(other).compareTo(value(one)))
                .toList();
        Map<String, Set<String>> buyers = new HashMap<>();
        List<FlowResult> kept = new ArrayList<>();
        for (FlowResult flow : largestFirst) {
            String seller = flow.flow().seller();
            String buyer = flow.flow().buyer();
            if (!leads(buyers, buyer, seller, new HashSet<>())) {
                buyers.computeIfAbsent(seller, none -> new HashSet<>()).add(buyer);
                kept.add(flow);
            }
        }
        return kept;
    }

    private static BigDecimal value(FlowResult flow) {
        return flow.value() == null ? BigDecimal.ZERO : flow.value();
    }

    private static boolean leads(Map<String, Set<String>> buyers, String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && buyers.getOrDefault(from, Set.of()).stream().anyMatch(next -> leads(buyers, next, to, seen));
    }
}
