package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eslabon.valuechain.model.DiscrepancyKind;

/**
 * Goes through a table once, and knows its totals: rows that name nobody but repeat the sums of what stands above them.
 */
final class TableReading {

    private static final BigDecimal ROUNDED = new BigDecimal("0.000001");

    private final Table table;
    private final StudyDraft draft;
    private final Map<Integer, BigDecimal> sums = new HashMap<>();
    private final Map<Integer, BigDecimal> sumsSinceTotal = new HashMap<>();

    TableReading(Table table, StudyDraft draft) {
        this.table = table;
        this.draft = draft;
    }

    Table table() {
        return table;
    }

    StudyDraft draft() {
        return draft;
    }

    void forEach(Consumer<TableRow> action) {
        table.forEach(row -> action.accept(new TableRow(this, row)));
    }

    void count(int column, BigDecimal value) {
        sums.merge(column, value, BigDecimal::add);
        sumsSinceTotal.merge(column, value, BigDecimal::add);
    }

    /** A row that names nobody: a total is passed over, figures that are none are listed, mere text is a remark. */
    void passOver(TableRow row) {
        var numbers = row.numbers();
        if (row.isLabelledTotal() || isSum(numbers, sums) || isSum(numbers, sumsSinceTotal)) {
            sumsSinceTotal.clear();
            return;
        }
        numbers.values().stream()
                .filter(value -> value.signum() != 0)
                .findFirst()
                .ifPresent(value -> row.note(DiscrepancyKind.ROW_WITHOUT_NAME, value));
    }

    private static boolean isSum(Map<Integer, BigDecimal> numbers, Map<Integer, BigDecimal> sums) {
        return numbers.entrySet().stream()
                        .filter(entry -> sums.containsKey(entry.getKey()))
                        .allMatch(entry -> isSame(entry.getValue(), sums.getOrDefault(entry.getKey(), BigDecimal.ZERO)))
                && numbers.keySet().stream().anyMatch(sums::containsKey);
    }

    private static boolean isSame(BigDecimal value, BigDecimal sum) {
        return value.subtract(sum).abs().compareTo(sum.abs().multiply(ROUNDED)) <= 0;
    }
}
