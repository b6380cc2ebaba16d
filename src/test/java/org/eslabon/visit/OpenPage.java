package org.eslabon.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a browser knows of a page and answers by itself: values the server asks for, and what its grids report. */
public final class OpenPage {

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

    /** A call is its arguments and, last, its code; before it stand two channels where the server waits for a result. */
    private static void answer(JsonNode call, List<Map<String, Object>> answers) {
        int code = call.size() - 1;
        JsonNode result = call.path(code - 2).path("@v-return");
        if (result.isArray() && call.path(code - 1).has("@v-return")) {
            answers.add(Map.of(
                    "type", "channel",
                    "node", result.path(0).asInt(),
                    "channel", result.path(1).asInt(),
                    "args", List.of("")));
        }
        if (call.path(code).asString("").contains("$connector.confirm")) {
            int node = 0;
            int number = 0;
            for (JsonNode argument : call) {
                node = argument.has("@v-node") ? argument.path("@v-node").asInt() : node;
                number = argument.isInt() ? argument.asInt() : number;
            }
            answers.add(call(node, "confirmUpdate", number));
        }
    }

    /** All that is written in the page, and the tags of its elements. */
    public synchronized List<String> words() {
        return nodes.values().stream().flatMap(node -> node.values().stream()).toList();
    }

    /** The input that shows this value. */
    public synchronized int showing(String value) {
        return nodes.entrySet().stream()
                .filter(node -> value.equals(node.getValue().get(PROPERTIES + ":value")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing shows '" + value + "'"));
    }

    public static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    public static Map<String, Object> value(int node, String value) {
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
