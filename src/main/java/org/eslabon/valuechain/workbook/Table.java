package org.eslabon.valuechain.workbook;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** A sheet understood as one of the tables of a study. Its rows are streamed, never held together. */
record Table(Sheet sheet, TableKind kind, SheetRow headingRow, Columns columns) {

    static final int MAX_ROWS = 250_000;
    private static final int ROWS_SEARCHED = 40;
    private static final int NAME_BONUS = 4;
    private static final Comparator<Table> BEST =
            Comparator.comparingInt(Table::strength).thenComparing(table -> -table.headingRow.number());

    /** The beginning of a sheet, its words taken apart once for all kinds that look at it. */
    record Head(List<HeadRow> rows) {}

    record HeadRow(SheetRow row, List<List<String>> words) {}

    /** The first rows of a sheet, in which its headings are looked for. */
    static Head head(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return new Head(rows.limit(ROWS_SEARCHED)
                    .map(SheetRow::of)
                    .map(row -> new HeadRow(row, row.headingWords()))
                    .toList());
        } catch (IOException e) {
            throw new Refused(Reason.DAMAGED, sheet.getName(), null);
        }
    }

    /** The best reading of a sheet as this kind, null where its headings do not allow one. */
    static @Nullable Table find(Sheet sheet, Head head, TableKind kind) {
        return readings(sheet, head, kind)
                .filter(table -> table.columns.suffice(kind))
                .max(BEST)
                .orElse(null);
    }

    /** The reading that comes nearest, to say what is missing in a sheet whose name promises this kind. */
    static @Nullable Table nearest(Sheet sheet, Head head, TableKind kind) {
        return readings(sheet, head, kind).max(BEST).orElse(null);
    }

    private static Stream<Table> readings(Sheet sheet, Head head, TableKind kind) {
        return head.rows.stream()
                .map(row -> new Table(sheet, kind, row.row(), Columns.match(kind, row.row(), row.words())));
    }

    String name() {
        return sheet.getName();
    }

    /** Headings understood, with a bonus for a telling name: the measure by which readings of sheets compete. */
    int strength() {
        var hidden = sheet.getVisibility() == SheetVisibility.VISIBLE ? 0 : 1;
        return 2 * (columns.size() + (kind.isNamed(name()) ? NAME_BONUS : 0)) - hidden;
    }

    /** Every row below the headings that has something in it, except headings said again and examples. */
    void forEach(Consumer<SheetRow> action) {
        try (var rows = sheet.openStream()) {
            var counted = new int[1];
            rows.forEach(raw -> {
                var row = SheetRow.of(raw);
                if (row.number() <= headingRow.number() || row.isBlank() || row.isExample() || repeatsHeadings(row)) {
                    return;
                }
                if (++counted[0] > MAX_ROWS) {
                    throw new Refused(Reason.TOO_MANY_ROWS, name(), null, MAX_ROWS);
                }
                action.accept(row);
            });
        } catch (IOException e) {
            throw new Refused(Reason.DAMAGED, name(), null);
        }
    }

    private boolean repeatsHeadings(SheetRow row) {
        return columns.byHeading().values().stream()
                .allMatch(column -> Objects.equals(row.cell(column), headingRow.cell(column)));
    }
}
