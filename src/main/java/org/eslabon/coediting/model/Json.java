package org.eslabon.coediting.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** JSON as plain maps, lists, strings, numbers, booleans and null, and what one expects to find in it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.JSON_DEPTH)
                            .maxStringLength(Limits.DOCUMENT_SIZE)
                            .maxNumberLength(30)
                            .maxNameLength(Limits.NAME_LENGTH)
                            .build())
                    .build())
            .build();

    private Json() {}

    static @Nullable Object read(String json) {
        if (json.length() > Limits.JSON_LENGTH) {
            throw Misfit.tooLarge("JSON of " + json.length() + " characters");
        }
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw Misfit.malformed("no permitted JSON" + (place == null ? "" : " at " + place.getCharOffset()));
        }
    }

    static String write(@Nullable Object plain) {
        return MAPPER.writeValueAsString(plain);
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw Misfit.malformed(what + " is no object");
    }

    /** The list, or an empty one if there is none. */
    @SuppressWarnings("unchecked")
    static List<@Nullable Object> list(@Nullable Object value, String what) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return (List<@Nullable Object>) list;
        }
        throw Misfit.malformed(what + " is no array");
    }

    static String string(@Nullable Object value, String what) {
        if (value instanceof String string) {
            return string;
        }
        throw Misfit.malformed(what + " is no string");
    }

    /** A whole number from 0 to the largest position. */
    static int position(@Nullable Object value, String what) {
        if (Attributes.normal(value) instanceof Long number && number >= 0 && number <= Limits.POSITION) {
            return number.intValue();
        }
        throw Misfit.malformed(what + " is no position");
    }
}
