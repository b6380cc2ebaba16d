package org.eslabon.coediting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has a text open, and where her cursor is. Nothing of it is stored. */
final class Attendance {

    private static final long REMEMBER_GONE = Duration.ofMinutes(2).toNanos();

    private final Map<String, Place> places = new LinkedHashMap<>();
    private long changes;

    /**
     * @param json as in a message
     * @param goneAt by the clock of this machine, or 0 for who is here
     */
    private record Place(String json, long changed, long goneAt) {}

    /** People as a JSON array, and the number of the last change among them. */
    record Page(String people, long changes) {}

    synchronized void here(String connection, Map<String, @Nullable Object> plain) {
        places.put(connection, new Place(Wire.write(plain), ++changes, 0));
    }

    synchronized void gone(String connection) {
        long now = System.nanoTime();
        for (Iterator<Place> old = places.values().iterator(); old.hasNext(); ) {
            Place place = old.next();
            if (place.goneAt != 0 && now - place.goneAt > REMEMBER_GONE) {
                old.remove();
            }
        }
        if (places.containsKey(connection)) {
            places.put(
                    connection, new Place(Wire.write(Map.of("connection", connection, "gone", true)), ++changes, now));
        }
    }

    /** All who are here, but one. */
    synchronized Page others(String connection) {
        return page(connection, -1, false);
    }

    synchronized @Nullable Page changedSince(long seen, String except) {
        if (seen >= changes) {
            return null;
        }
        return page(except, seen, true);
    }

    private Page page(String except, long seen, boolean withGone) {
        List<String> people = new ArrayList<>();
        places.forEach((connection, place) -> {
            if (!connection.equals(except) && place.changed > seen && (withGone || place.goneAt == 0)) {
                people.add(place.json);
            }
        });
        return new Page("[" + String.join(",", people) + "]", changes);
    }
}
