package org.eslabon.coediting.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The first place where two answers differ, for a message one can read.
 *
 * @param path the keys and indices that lead there
 */
record Difference(String path, Object editor, Object engine) {

    static Difference between(Object editor, Object engine) {
        return at("", editor, engine);
    }

    private static Difference at(String path, Object editor, Object engine) {
        if (editor instanceof Map<?, ?> one && engine instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            for (var key : keys) {
                if (!Objects.equals(one.get(key), other.get(key))) {
                    return at(path + "/" + key, one.get(key), other.get(key));
                }
            }
        }
        if (editor instanceof List<?> one && engine instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                if (!Objects.equals(one.get(i), other.get(i))) {
                    return at(path + "/" + i, one.get(i), other.get(i));
                }
            }
        }
        return new Difference(path, editor, engine);
    }

    @Override
    public String toString() {
        return "at %s%n  editor: %s%n  engine: %s".formatted(path, brief(editor), brief(engine));
    }

    private static String brief(Object value) {
        var json = Json.write(value);
        return json.length() > 600 ? json.substring(0, 600) + "…" : json;
    }
}
