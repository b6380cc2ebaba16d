package org.eslabon.valuechain.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Sheet;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** Which sheet holds which table. Sheets compete for each kind by the headings they have and, less, by their name. */
final class Tables {

    private static final Set<TableKind> NEEDED = Set.of(TableKind.ACTORS, TableKind.ACCOUNTS);

    private final Map<TableKind, Table> found = new EnumMap<>(TableKind.class);

    private Tables() {}

    static Tables in(List<Sheet> sheets, StudyDraft draft) {
        var tables = new Tables();
        var candidates = new ArrayList<Table>();
        for (var sheet : sheets) {
            var head = Table.head(sheet);
            for (var kind : TableKind.values()) {
                var table = kind == TableKind.STUDY ? null : Table.find(sheet, head, kind);
                if (table != null) {
                    candidates.add(table);
                }
            }
        }
        tables.choose(candidates, draft);
        tables.complain(sheets, draft);
        return tables;
    }

    private void choose(List<Table> candidates, StudyDraft draft) {
        candidates.sort(Comparator.comparingInt(Table::strength).reversed());
        var taken = new HashSet<Sheet>();
        for (var table : candidates) {
            if (!found.containsKey(table.kind()) && taken.add(table.sheet())) {
                found.put(table.kind(), table);
            }
        }
        for (var table : candidates) {
            var winner = found.get(table.kind());
            if (winner != null
                    && table.columns().size() >= winner.columns().size()
                    && table.kind().required().size() > 1
                    && taken.add(table.sheet())) {
                draft.note(
                        DiscrepancyKind.SHEET_IGNORED,
                        table.name(),
                        null,
                        null,
                        table.kind().title());
            }
        }
    }

    private void complain(List<Sheet> sheets, StudyDraft draft) {
        for (var kind : List.of(TableKind.ACTORS, TableKind.ACCOUNTS, TableKind.FLOWS)) {
            if (!found.containsKey(kind)) {
                sheets.stream().filter(sheet -> kind.isNamed(sheet.getName())).forEach(sheet -> refuse(sheet, kind));
                if (NEEDED.contains(kind)) {
                    throw new Refused(
                            Reason.MISSING_SHEET, null, null, kind.title(), new ExpectedHeadings(kind.required()));
                }
                draft.note(DiscrepancyKind.MISSING_SHEET, kind.title(), null, null, kind.title());
            }
        }
    }

    /** A sheet that is called so but lacks a heading is a mistake to mend, not a sheet to leave out. */
    private void refuse(Sheet sheet, TableKind kind) {
        var nearest = Table.nearest(sheet, Table.head(sheet), kind);
        if (nearest == null || nearest.columns().size() == 0) {
            throw new Refused(Reason.MISSING_COLUMN, sheet.getName(), "A1", new ExpectedHeadings(kind.required()));
        }
        throw new Refused(
                Reason.MISSING_COLUMN,
                sheet.getName(),
                nearest.headingRow().address(0),
                new ExpectedHeadings(nearest.columns().missing(kind)));
    }

    @Nullable
    Table get(TableKind kind) {
        return found.get(kind);
    }

    /** One of the tables without which a workbook is refused. */
    Table needed(TableKind kind) {
        var table = found.get(kind);
        if (table == null) {
            throw new IllegalStateException("A workbook without " + kind + " is refused earlier");
        }
        return table;
    }
}
