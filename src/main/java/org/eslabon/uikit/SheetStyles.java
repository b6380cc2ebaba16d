package org.eslabon.uikit;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few ways a cell of a {@link SheetFile} looks; a workbook holds each only once. */
final class SheetStyles {

    private final Workbook workbook;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle quoted;
    private final Map<String, CellStyle> formats = new HashMap<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
        heading = top();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        text = top();
        text.setWrapText(true);
        quoted = top();
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle text() {
        return text;
    }

    /** For texts that a spreadsheet would take for a formula when somebody edits the cell. */
    CellStyle quoted() {
        return quoted;
    }

    CellStyle format(String pattern) {
        return formats.computeIfAbsent(pattern, key -> {
            CellStyle style = top();
            style.setDataFormat(workbook.createDataFormat().getFormat(key));
            return style;
        });
    }

    private CellStyle top() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
