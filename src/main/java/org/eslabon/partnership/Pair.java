package org.eslabon.partnership;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eslabon.shared.ThingRef;
import org.eslabon.shared.TypedId;

/** Names what two things have with each other and what has no identity of its own. */
final class Pair {

    private Pair() {}

    static ThingRef thing(String kind, TypedId one, TypedId other) {
        String both = one.value() + " " + other.value();
        return new ThingRef(kind, UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
    }
}
