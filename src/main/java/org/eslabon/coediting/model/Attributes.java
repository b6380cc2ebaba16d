package org.eslabon.coediting.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a node or mark, in the order of the schema.
 *
 * @param values by name: String, Boolean, Long (whole numbers), Double or null
 */
public record Attributes(Map<String, @Nullable Object> values) {

    static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    /** The same with one value set. */
    Attributes with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<String, @Nullable Object>(values);
        changed.put(name, value);
        return new Attributes(changed);
    }

    /** 1, 1L and 1.0 are one number in JSON, so they become one value here. */
    static @Nullable Object normal(@Nullable Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        if (number instanceof Integer || number instanceof Long || number instanceof Short) {
            return number.longValue();
        }
        double exact = number.doubleValue();
        return exact == Math.rint(exact) && Math.abs(exact) < 1L << 53 ? (Object) (long) exact : (Object) exact;
    }
}
