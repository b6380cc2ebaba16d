package org.eslabon.finance;

import org.eslabon.shared.Refusal;

/** What came of writing a block of cells: all of it was stored, or nothing. */
public sealed interface BlockOutcome {

    /**
     * @param changed how many cells hold another amount than before
     */
    record Saved(int changed) implements BlockOutcome {}

    /**
     * @param index of the wish that stands in the way
     */
    record Refused(int index, Refusal refusal) implements BlockOutcome {}
}
