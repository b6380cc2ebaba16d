package org.eslabon.exchange;

import java.time.Instant;
import org.eslabon.exchange.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step that was made, by whom and for whom.
 *
 * @param organisation the one that was spoken for, if one was
 */
public record PracticeStep(
        Step step,
        @Nullable String organisation,
        String person,
        @Nullable String reason,
        Instant at) {}
