package org.eslabon.notification;

import java.time.Instant;
import java.util.List;
import org.eslabon.audit.Actor;
import org.eslabon.partnership.City;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of an inbox, for its person.
 *
 * @param city null where it is about no city
 * @param label what the thing is called today, or was when it was there; empty if nobody knows
 * @param path where it leads, without a leading slash; null where the thing is there no more
 * @param excerpt how the latest comment begins
 * @param textKey,arguments the sentence of the module that told her, or that says what was decided
 * @param people whose acts it is about, by name; nobody where the product acted itself
 * @param changes how many acts it is about
 */
public record InboxLine(
        NotificationId id,
        NotificationKind kind,
        @Nullable City city,
        ThingRef thing,
        String label,
        @Nullable String path,
        @Nullable String excerpt,
        @Nullable String textKey,
        List<Object> arguments,
        List<Actor> people,
        int changes,
        Instant latest,
        boolean unread) {}
