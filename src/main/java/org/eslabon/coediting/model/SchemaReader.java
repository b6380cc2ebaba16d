package org.eslabon.coediting.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Schema} from its JSON, which has the form the editor's library expects too. */
final class SchemaReader {

    private final Map<String, @Nullable Object> nodeSpecs;
    private final Map<String, @Nullable Object> markSpecs;
    private final Map<String, NodeType> nodes = new LinkedHashMap<>();
    private final Map<String, MarkType> marks = new LinkedHashMap<>();

    private SchemaReader(Map<String, @Nullable Object> spec) {
        nodeSpecs = Json.object(spec.get("nodes"), "nodes");
        markSpecs = Json.object(spec.get("marks"), "marks");
    }

    static Schema read(String json) {
        var spec = Json.object(Json.read(json), "schema");
        var reader = new SchemaReader(spec);
        reader.readTypes();
        reader.connectTypes();
        return new Schema(reader.nodes, reader.marks, Json.string(spec.get("topNode"), "topNode"));
    }

    static String resource(String name) {
        try (var stream = SchemaReader.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readTypes() {
        nodeSpecs.forEach((name, value) -> {
            var spec = Json.object(value, name);
            boolean inline = name.equals("text") || Boolean.TRUE.equals(spec.get("inline"));
            boolean atom = Boolean.TRUE.equals(spec.get("atom"));
            nodes.put(
                    name,
                    new NodeType(name, Set.copyOf(words(spec.get("group"))), inline, atom, attributes(name, spec)));
        });
        markSpecs.forEach((name, value) ->
                marks.put(name, new MarkType(name, marks.size(), attributes(name, Json.object(value, name)))));
    }

    private void connectTypes() {
        nodes.forEach((name, type) -> {
            var spec = Json.object(nodeSpecs.get(name), name);
            var source = spec.get("content") instanceof String content ? content : "";
            var match = ContentMatch.compile(ContentParser.parse(source, this::nodesNamed), nodes.values());
            type.define(match, permittedMarks(spec, match));
        });
        marks.forEach((name, type) -> {
            var spec = Json.object(markSpecs.get(name), name);
            type.exclude(spec.containsKey("excludes") ? marksNamed(words(spec.get("excludes"))) : Set.of(type));
        });
    }

    /** All marks where there is inline content and none elsewhere, unless the schema says otherwise. */
    private @Nullable Set<MarkType> permittedMarks(Map<String, @Nullable Object> spec, ContentMatch content) {
        if (spec.containsKey("marks")) {
            return marksNamed(words(spec.get("marks")));
        }
        return content.startsInline() ? null : Set.of();
    }

    private List<NodeType> nodesNamed(String name) {
        var type = nodes.get(name);
        var named = type != null
                ? List.of(type)
                : nodes.values().stream().filter(node -> node.isIn(name)).toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("no node or group " + name);
        }
        return named;
    }

    private Set<MarkType> marksNamed(List<String> names) {
        var named = new LinkedHashSet<MarkType>();
        for (var name : names) {
            marks.forEach((mark, type) -> {
                var groups = words(Json.object(markSpecs.get(mark), mark).get("group"));
                if (name.equals("_") || name.equals(mark) || groups.contains(name)) {
                    named.add(type);
                }
            });
        }
        return named;
    }

    private static AttributeSpecs attributes(String owner, Map<String, @Nullable Object> spec) {
        if (!spec.containsKey("attrs")) {
            return new AttributeSpecs(owner, List.of());
        }
        var attributes = Json.object(spec.get("attrs"), owner);
        return new AttributeSpecs(
                owner,
                attributes.entrySet().stream()
                        .map(entry -> attribute(entry.getKey(), Json.object(entry.getValue(), entry.getKey())))
                        .toList());
    }

    private static AttributeSpecs.Spec attribute(String name, Map<String, @Nullable Object> spec) {
        var types = List.of(Json.string(spec.get("validate"), "validate").split("\\|"));
        return new AttributeSpecs.Spec(
                name, types, !spec.containsKey("default"), Attributes.normal(spec.get("default")));
    }

    private static List<String> words(@Nullable Object value) {
        return value instanceof String text && !text.isBlank()
                ? List.of(text.strip().split("\\s+"))
                : List.of();
    }
}
