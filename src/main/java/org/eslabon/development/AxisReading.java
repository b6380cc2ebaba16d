package org.eslabon.development;

import java.util.List;

/** What came of reading a table of axes and goals: all of it, or the first thing that stands in the way. */
public sealed interface AxisReading {

    record Read(List<AxisRow> rows) implements AxisReading {}

    /**
     * @param why a sentence in the reader's language, with line and column
     */
    record Unread(String why) implements AxisReading {}
}
