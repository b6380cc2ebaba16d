package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.model.Discrepancy;

/** What does not reconcile as a workbook, for who goes through the source with it. */
final class DiscrepancyExport {

    private DiscrepancyExport() {}

    static void write(List<Discrepancy> discrepancies, StudyWords words, OutputStream out) throws IOException {
        new SheetFile<Discrepancy>(words.text("study.discrepancies"))
                .text(words.text("place"), words::place)
                .text(words.text("discrepancy.what"), words::message)
                .number(words.text("difference"), Discrepancy::difference)
                .write(discrepancies, out);
    }
}
