package org.eslabon.valuechain.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.valuechain.model.StudyData;

/**
 * Our own workbook of a study, to be filled in and read back by {@link WorkbookReader}. Sheets and headings are those of
 * the AFA export in tidy English, so that a filled template and an AFA workbook are one format; a first sheet explains.
 */
public final class StudyTemplate {

    private static final List<String> EXPLANATION = List.of(
            "This workbook holds one value chain study. Fill in the sheets and upload the file.",
            "Value chain: one property a row. Money of the accounts × conversion rate = the ISO currency.",
            "Flows may count in another multiple than the accounts: state their own conversion rate.",
            "Stages description: the links of the chain, in order.",
            "Actor types: who takes part, with a code of your choice, used in all other sheets.",
            "Account by actor type: one item a row: Production and Subsidies are revenue, all others are cost.",
            "Leave Services out where you do not know them: they are then what is missing to balance the account.",
            "Flow by actor type: who sells what to whom. A volume, a price or a value cannot be negative.",
            "Indicator by actor type and Direct value added receivers: what your source reports, to be compared.",
            "Employment: by contract, skill and sex; the unit (Day, FTE) stands in the column after each figure.",
            "Times by stage: days of processing, waiting and transport, here and at a comparator; leave out what nobody knows.",
            "There too: what waiting is reckoned with, for the same goods at every stage, in money of the accounts.",
            "Policy analysis matrix: one case a row, at private and at social prices. An actor type's name as the case takes",
            "its private side from its account where you leave it out.",
            "Rows of totals may stand under the data; they are recognised and not counted.",
            "Numbers with more than 15 digits are kept as text, because spreadsheets would round them.");

    private StudyTemplate() {}

    /** Writes a template, empty or filled; the stream stays open. */
    public static void write(OutputStream out, Optional<StudyData> study) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheets = new SheetWriter(workbook);
            sheets.sheet("Explanation", List.of("How to fill in this workbook"));
            EXPLANATION.forEach(sheets::row);
            StudySheets.write(sheets, study.orElse(null));
            workbook.write(out);
        }
    }
}
