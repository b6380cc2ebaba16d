package org.eslabon.notification;

import java.util.List;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for people, in the words of the module that tells them.
 *
 * @param city whose people may know of it
 * @param thing what it is about; the line leads there
 * @param label what the thing is called
 * @param textKey key of the sentence
 * @param arguments what the sentence names, in the order of its placeholders: texts, numbers, and dates or instants, which
 *     each reads in her own way
 * @param once a name of what each is told of once only, however often it is said: {@code deadline/<id>/2026-05-01}; at
 *     most 120 characters. Null where saying it again before she has read it renews the line
 */
public record Notice(
        CityId city,
        ThingRef thing,
        String label,
        String textKey,
        List<Object> arguments,
        @Nullable String once) {

    public static Notice of(CityId city, ThingRef thing, String label, String textKey, Object... arguments) {
        return new Notice(city, thing, label, textKey, List.of(arguments), null);
    }

    public Notice once(String name) {
        return new Notice(city, thing, label, textKey, arguments, name);
    }
}
