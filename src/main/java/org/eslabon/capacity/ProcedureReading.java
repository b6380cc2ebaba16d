package org.eslabon.capacity;

import java.util.List;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What came of reading a table of steps: all of them, or the first thing that stands in the way. */
public sealed interface ProcedureReading {

    record Read(List<NewProcedureStep> steps) implements ProcedureReading {}

    /**
     * @param row counted from 1 as the spreadsheet or the pasted text shows it; null for what concerns all of it
     * @param column its heading as it stands there
     */
    record Unread(@Nullable Integer row, @Nullable String column, Refusal why) implements ProcedureReading {}
}
