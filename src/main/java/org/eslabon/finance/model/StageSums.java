package org.eslabon.finance.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a line has come to over all its years. The stages contain each other: disbursed ≤ committed ≤ pledged. It is held over
 * the years together and not in each, because what was committed for one year is often paid in the next.
 */
public record StageSums(BigDecimal pledged, BigDecimal committed, BigDecimal disbursed) {

    /** The first stage that would be more than the one it is part of; null if all is in order. */
    public @Nullable Stage broken() {
        if (committed.compareTo(pledged) > 0) {
            return Stage.COMMITTED;
        }
        return disbursed.compareTo(committed) > 0 ? Stage.DISBURSED : null;
    }
}
