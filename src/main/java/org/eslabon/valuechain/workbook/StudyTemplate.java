package org.eslabon.valuechain.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.valuechain.model.StudyData;

/**
 * Our own workbook of a study, to be filled in and read back by {@link WorkbookReader}. Its sheets and headings are in the
 * person's language, in English those of the AFA export; a first sheet explains, and says which sheets are needed.
 */
public final class StudyTemplate {

    private StudyTemplate() {}

    /** Writes a template in the product's language nearest to the one asked for, empty or filled; the stream stays open. */
    public static void write(OutputStream out, Locale asked, Optional<StudyData> study) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheets = new SheetWriter(workbook);
            var words = new TemplateWords(asked);
            sheets.sheet(words.text("explanation"), List.of(words.text("explanation.title")));
            explanation(words).forEach(sheets::row);
            StudySheets.write(sheets, words, study.orElse(null));
            workbook.write(out);
        }
    }

    private static List<String> explanation(TemplateWords words) {
        return words.text(
                        "explanation.lines",
                        words.sheet(TableKind.STUDY),
                        words.sheet(TableKind.ACTORS),
                        words.sheet(TableKind.ACCOUNTS),
                        words.sheet(TableKind.FLOWS),
                        words.sheet(TableKind.STAGES),
                        words.sheet(TableKind.INDICATORS),
                        words.sheet(TableKind.RECEIVERS),
                        words.sheet(TableKind.EMPLOYMENT),
                        words.sheet(TableKind.TIMES),
                        words.sheet(TableKind.POLICY))
                .lines()
                .toList();
    }
}
