package org.eslabon.coediting.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which attributes a type has, of what kind, and what they are when nobody says. */
final class AttributeSpecs {

    /**
     * @param types the JavaScript names of the permitted types: string, number, boolean, null
     * @param required whether a value has to be given
     */
    record Spec(
            String name,
            List<String> types,
            boolean required,
            @Nullable Object byDefault) {

        void check(@Nullable Object value, String owner) {
            var type = switch (value) {
                case null -> "null";
                case String text -> {
                    checkText(text, owner);
                    yield "string";
                }
                case Number _ -> "number";
                case Boolean _ -> "boolean";
                default -> "object";
            };
            if (!types.contains(type)) {
                throw Misfit.unknown(type + " for attribute " + name + " of " + owner);
            }
        }

        private void checkText(String text, String owner) {
            if (text.length() > Limits.ATTRIBUTE_LENGTH) {
                throw Misfit.tooLarge("attribute " + name + " of " + owner);
            }
            Characters.checkWhole(text);
        }
    }

    private final String owner;
    private final Map<String, Spec> specs;

    AttributeSpecs(String owner, List<Spec> specs) {
        this.owner = owner;
        this.specs = new LinkedHashMap<>();
        specs.forEach(spec -> this.specs.put(spec.name, spec));
    }

    /** Complete attributes from what was given; what the type does not know is left out. */
    Attributes complete(Map<String, ? extends @Nullable Object> given) {
        if (specs.isEmpty()) {
            return Attributes.NONE;
        }
        var complete = new LinkedHashMap<String, @Nullable Object>();
        for (var spec : specs.values()) {
            if (given.containsKey(spec.name)) {
                var value = Attributes.normal(given.get(spec.name));
                spec.check(value, owner);
                complete.put(spec.name, value);
            } else if (spec.required) {
                throw Misfit.unknown("no value for attribute " + spec.name + " of " + owner);
            } else {
                complete.put(spec.name, spec.byDefault);
            }
        }
        return new Attributes(complete);
    }
}
