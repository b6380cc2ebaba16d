package org.eslabon.exchange;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;

/** Identity of a plan template. */
public record PlanTemplateId(UUID value) implements TemplateSubject {

    public static PlanTemplateId next() {
        return new PlanTemplateId(TimeOrderedUuid.next());
    }
}
