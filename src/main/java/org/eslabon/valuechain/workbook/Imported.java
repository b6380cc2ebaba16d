package org.eslabon.valuechain.workbook;

import java.util.List;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.StudyData;

/** A workbook that was understood, with everything in it that does not reconcile. */
public record Imported(StudyData study, List<Discrepancy> discrepancies) implements ReadResult {

    public Imported {
        discrepancies = List.copyOf(discrepancies);
    }
}
