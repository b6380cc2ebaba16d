package org.eslabon.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a browser knows of a page and answers by itself: values the server asks for, and what its grids report. */
final class Page {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int GRID_PAGE = 50;

    private final Map<Integer, Map<String, String>> nodes = new LinkedHashMap<>();
    private int version;

    synchronized int version() {
        return version;
    }

    /** Takes in a message of the server, and gives what the browser answers to it. */
    synchronized List<Map<String, Object>> take(JsonNode message) {
        version = Math.max(version, message.path("syncId").asInt(0));
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode change : message.path("changes")) {
            if (change.path("type").asString().equals("put")
                    && change.path("value").isString()) {
                String name =
                        change.path("feat").asInt() + ":" + change.path("key").asString();
                String value = change.path("value").asString();
                int node = change.path("node").asInt();
                nodes.computeIfAbsent(node, key -> new LinkedHashMap<>()).put(name, value);
                if (name.equals(ELEMENT + ":tag") && value.equals("vaadin-grid")) {
                    answers.add(call(node, "setViewportRange", 0, GRID_PAGE));
                }
            }
        }
        for (JsonNode call : message.path("execute")) {
            answer(call, answers);
        }
        return answers;
    }

    /** A call is its arguments and, last, its code. */
    private static void answer(JsonNode call, List<Map<String, Object>> answers) {
        boolean grid = call.path(call.size() - 1).asString("").contains("$connector.confirm");
        int node = 0;
        int number = 0;
        for (JsonNode argument : call) {
            JsonNode result = argument.path("@v-return");
            if (result.isArray()) {
                answers.add(Map.of(
                        "type", "channel",
                        "node", result.path(0).asInt(),
                        "channel", result.path(1).asInt(),
                        "args", List.of("")));
            }
            node = argument.has("@v-node") ? argument.path("@v-node").asInt() : node;
            number = argument.isInt() ? argument.asInt() : number;
        }
        if (grid) {
            answers.add(call(node, "confirmUpdate", number));
        }
    }

    /** The input that shows this value. */
    synchronized int showing(String value) {
        return nodes.entrySet().stream()
                .filter(node -> value.equals(node.getValue().get(PROPERTIES + ":value")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing shows '" + value + "'"));
    }

    static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    static Map<String, Object> value(int node, String value) {
        return Map.of("type", "mSync", "node", node, "feature", PROPERTIES, "property", "value", "value", value);
    }

    private static Map<String, Object> call(int node, String method, Object... arguments) {
        return Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(arguments));
    }
}
