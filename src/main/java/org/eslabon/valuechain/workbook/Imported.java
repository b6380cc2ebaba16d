package org.eslabon.valuechain.workbook;

import java.util.List;
import org.eslabon.valuechain.model.Discrepancy;
import org.eslabon.valuechain.model.StudyData;

/**
 * A workbook that was understood.
 *
 * @param notes what could be told only while reading: it stays true whatever figures are changed later
 * @param discrepancies the notes and what does not reconcile in the study itself, in the order of the workbook
 */
public record Imported(StudyData study, List<Discrepancy> notes, List<Discrepancy> discrepancies)
        implements ReadResult {

    public Imported {
        notes = List.copyOf(notes);
        discrepancies = List.copyOf(discrepancies);
    }
}
