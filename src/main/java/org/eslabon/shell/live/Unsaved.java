package org.eslabon.shell.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people wrote into a field and could not be stored when they went away, because somebody else had changed the
 * field or the text was refused. It is offered to its author when she comes back, and to nobody else.
 */
@Component
class Unsaved {

    private static final int MOST = 2_000;

    private record Place(PersonId person, ThingRef thing, String field) {}

    private final Map<Place, Object> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Object> eldest) {
            return size() > MOST;
        }
    };

    synchronized void keep(PersonId person, ThingRef thing, String field, Object value) {
        kept.put(new Place(person, thing, field), value);
    }

    /** Gives it out once. */
    synchronized @Nullable Object take(PersonId person, ThingRef thing, String field) {
        return kept.remove(new Place(person, thing, field));
    }
}
