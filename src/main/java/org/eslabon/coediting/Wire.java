package org.eslabon.coediting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eslabon.coediting.model.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Messages as JSON text and back; what comes in may come from anyone. */
final class Wire {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(2 * Limits.HEIGHT + 20)
                            .maxStringLength(Limits.DOCUMENT_SIZE)
                            .maxNumberLength(30)
                            .maxNameLength(100)
                            .build())
                    .build())
            .build();

    private Wire() {}

    static String write(Object plain) {
        return MAPPER.writeValueAsString(plain);
    }

    /** The time as the database keeps it. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What we wrote ourselves. */
    static @Nullable Object plain(String json) {
        return MAPPER.readValue(json, Object.class);
    }

    /** An object of plain values; empty if it is none. */
    @SuppressWarnings("unchecked")
    static Optional<Map<String, @Nullable Object>> read(String json) {
        try {
            return MAPPER.readValue(json, Object.class) instanceof Map<?, ?> message
                    ? Optional.of((Map<String, @Nullable Object>) message)
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** One commit as it stands in a message of several; its steps are JSON already. */
    static String commit(Commit commit) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("version", commit.version());
        head.put("ref", commit.ref().toString());
        head.put("author", commit.author().value().toString());
        head.put("at", commit.at().toString());
        if (!commit.dropped().isEmpty()) {
            head.put("dropped", commit.dropped());
        }
        String start = write(head);
        return start.substring(0, start.length() - 1) + ",\"steps\":" + commit.json() + "}";
    }

    static String commits(long from, List<String> commits) {
        return "{\"type\":\"commits\",\"from\":" + from + ",\"commits\":[" + String.join(",", commits) + "]}";
    }

    static String text(Map<String, @Nullable Object> message, String name) {
        return message.get(name) instanceof String text ? text : "";
    }

    /** A whole number that is not negative; -1 if it is none. */
    static long number(Map<String, @Nullable Object> message, String name) {
        return message.get(name) instanceof Number number && (number instanceof Integer || number instanceof Long)
                ? Math.max(-1, number.longValue())
                : -1;
    }

    static @Nullable UUID uuid(Map<String, @Nullable Object> message, String name) {
        String text = text(message, name);
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
