package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.List;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;

/** Reads employment by contract, skill and sex; each figure's unit stands in the column after it. */
record EmploymentReader(TableReading reading, List<Integer> unitColumns) {

    static void read(Table table, StudyDraft draft) {
        var units = new ArrayList<Integer>();
        for (var column = 0; column < table.headingRow().width(); column++) {
            var heading = table.headingRow().cell(column).asText();
            var isFigure = table.columns().employment().containsValue(column);
            if (heading != null && !isFigure && Heading.PROPERTY_UNIT.score(Words.meaning(heading)) > 0) {
                units.add(column);
            }
        }
        var reader = new EmploymentReader(new TableReading(table, draft), units);
        reader.reading.forEach(reader::read);
    }

    private void read(TableRow row) {
        var code = row.text(Heading.ACTOR_CODE);
        var name = row.text(Heading.ACTOR_NAME);
        var label = name == null ? code : name;
        var actor = reading.draft().actors.find(code, name, row);
        if (actor == null && (label == null || Words.isTotal(label))) {
            reading.passOver(row);
            return;
        }
        if (actor == null) {
            row.note(DiscrepancyKind.UNKNOWN_ACTOR, null, label == null ? "" : label);
            return;
        }
        reading.table().columns().employment().forEach((item, column) -> {
            var value = row.atLeastZero(column, "Employment");
            if (value != null) {
                var unit = unit(row, column);
                if (unit == null && !unitColumns.isEmpty()) {
                    row.note(DiscrepancyKind.UNKNOWN_UNIT, null, actor.name(), item);
                }
                row.take(FigureKey.employment(actor.code(), item), column, value, unit == null ? null : row.name(unit));
            }
        });
    }

    /** A row usually has one unit throughout, which needs no order of columns; else the next column tells. */
    private @Nullable String unit(TableRow row, int column) {
        var units = unitColumns.stream()
                .map(unitColumn -> row.row().cell(unitColumn).asText())
                .filter(unit -> unit != null)
                .distinct()
                .toList();
        if (units.size() == 1) {
            return units.getFirst();
        }
        return unitColumns.contains(column + 1) ? row.text(column + 1) : null;
    }
}
