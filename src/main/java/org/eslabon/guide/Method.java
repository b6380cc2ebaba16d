package org.eslabon.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way the product computes something, in the order in which a newcomer reads about them. */
public enum Method {
    VALUE_ADDED,
    GAP,
    OBSTACLES,
    TIME,
    POLICY,
    SCENARIOS,
    INEQUALITY_AND_EMPLOYMENT,
    CAPACITY,
    PUBLIC_SERVICES;

    /** How it is called in addresses and files. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Method> called(String slug) {
        return Arrays.stream(values())
                .filter(method -> method.slug().equals(slug))
                .findFirst();
    }

    public @Nullable Method previous() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    public @Nullable Method next() {
        return ordinal() == values().length - 1 ? null : values()[ordinal() + 1];
    }

    /** Key of its translated name. */
    public String key() {
        return "guide.method." + name();
    }

    /** Key of one line on what it answers. */
    public String lineKey() {
        return key() + ".what";
    }
}
