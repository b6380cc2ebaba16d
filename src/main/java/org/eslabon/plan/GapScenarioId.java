package org.eslabon.plan;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;
import org.eslabon.shared.TypedId;

/** Identity of a scenario. */
public record GapScenarioId(UUID value) implements TypedId {

    static GapScenarioId next() {
        return new GapScenarioId(TimeOrderedUuid.next());
    }
}
