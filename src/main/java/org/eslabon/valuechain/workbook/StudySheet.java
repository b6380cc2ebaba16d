package org.eslabon.valuechain.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Sheet;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** The sheet that lists what the study is about, one property a row; known by its labels, wherever they stand. */
record StudySheet(Sheet sheet, List<Line> lines, int valueColumn, int unitColumn) {

    private static final int ROWS_SEARCHED = 120;
    private static final int LEAST_PROPERTIES = 2;

    /** A row whose label says a property. */
    record Line(Property property, int labelColumn, SheetRow row) {}

    static @Nullable StudySheet find(List<Sheet> sheets) {
        StudySheet best = null;
        for (var sheet : sheets) {
            var read = read(sheet);
            if (read.strength() >= LEAST_PROPERTIES && (best == null || read.strength() > best.strength())) {
                best = read;
            }
        }
        return best;
    }

    /** How many different properties the sheet names, with a bonus for a telling name. */
    private int strength() {
        var properties = lines.stream().map(Line::property).distinct().count();
        return properties == 0 ? 0 : (int) properties + (TableKind.STUDY.isNamed(sheet.getName()) ? 2 : 0);
    }

    private static StudySheet read(Sheet sheet) {
        var rows = rows(sheet);
        var byColumn = new HashMap<Integer, List<Line>>();
        var headings = new EnumMap<Heading, Integer>(Heading.class);
        for (var row : rows) {
            var columns = Columns.match(TableKind.STUDY, row, row.headingWords());
            if (headings.isEmpty() && columns.suffice(TableKind.STUDY)) {
                headings.putAll(columns.byHeading());
            }
            for (var column = 0; column < row.width(); column++) {
                var isLabel = row.cell(column) instanceof CellValue.Text(var text) ? Property.of(text) : null;
                if (isLabel != null && isLabel.isPresent()) {
                    byColumn.computeIfAbsent(column, none -> new ArrayList<>())
                            .add(new Line(isLabel.get(), column, row));
                }
            }
        }
        var labels = headings.getOrDefault(Heading.PROPERTY, mostLabels(byColumn));
        return new StudySheet(
                sheet,
                byColumn.getOrDefault(labels, List.of()),
                headings.getOrDefault(Heading.PROPERTY_VALUE, labels + 1),
                headings.getOrDefault(Heading.PROPERTY_UNIT, labels + 2));
    }

    private static int mostLabels(Map<Integer, List<Line>> byColumn) {
        return byColumn.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> one.size() - other.size()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static List<SheetRow> rows(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return rows.limit(ROWS_SEARCHED).map(SheetRow::of).toList();
        } catch (IOException e) {
            throw new Refused(Reason.DAMAGED, sheet.getName(), null);
        }
    }
}
