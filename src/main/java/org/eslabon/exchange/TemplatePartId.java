package org.eslabon.exchange;

import java.util.UUID;
import org.eslabon.shared.TimeOrderedUuid;

/** Identity of a milestone or an indicator of a proposed action. */
public record TemplatePartId(UUID value) implements TemplateSubject {

    public static TemplatePartId next() {
        return new TemplatePartId(TimeOrderedUuid.next());
    }
}
