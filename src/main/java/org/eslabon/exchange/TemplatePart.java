package org.eslabon.exchange;

import org.eslabon.capacity.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A typical milestone or indicator of a proposed action.
 *
 * @param unit of an indicator
 * @param months of a milestone, after the start of the action
 */
public record TemplatePart(
        TemplatePartId id,
        Kind kind,
        Wording name,
        Wording unit,
        @Nullable Integer months) {

    public enum Kind {
        MILESTONE,
        INDICATOR
    }
}
