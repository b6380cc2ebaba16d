package org.eslabon.finance.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eslabon.tables.TypedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Cells copied from a spreadsheet: tabs between columns, a line for each row.
 *
 * <p>The block is read as a whole, because its numbers are written in one way: a comma that must be a decimal mark in one
 * cell is one in all. Where the block leaves it open, three digits behind the only mark are thousands, for money is written
 * with two decimals at most.
 */
public sealed interface PastedBlock {

    /**
     * @param rows all equally long; null where a cell is empty
     */
    record Read(List<List<@Nullable BigDecimal>> rows) implements PastedBlock {}

    /**
     * @param row,column of the block, counted from 1
     * @param text what stands there
     */
    record Unreadable(int row, int column, String text) implements PastedBlock {}

    /** More cells than anybody types. */
    record TooLarge(int most) implements PastedBlock {}

    int MOST_CELLS = 5_000;

    Pattern MONEY_SIGN = Pattern.compile("^(-?)\\s*(?:US\\$|R\\$|S/\\.?|\\$|€|[A-Z]{3})\\s*(?=[\\d(.,-])");

    static PastedBlock read(String text) {
        List<List<String>> cells = cells(text);
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        if ((long) width * cells.size() > MOST_CELLS) {
            return new TooLarge(MOST_CELLS);
        }
        Character mark = mark(cells);
        List<List<@Nullable BigDecimal>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<@Nullable BigDecimal> row = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                String cell = j < cells.get(i).size() ? cells.get(i).get(j) : "";
                if (cell.isEmpty() || TypedNumber.meansNothing(cell)) {
                    row.add(null);
                    continue;
                }
                Optional<BigDecimal> number = number(cell, mark);
                if (number.isEmpty()) {
                    return new Unreadable(i + 1, j + 1, cell);
                }
                row.add(number.get());
            }
            rows.add(row);
        }
        return new Read(rows);
    }

    private static Optional<BigDecimal> number(String cell, @Nullable Character mark) {
        return mark != null
                ? TypedNumber.parse(cell, mark)
                : TypedNumber.parse(cell)
                        .or(() -> Stream.of('.', ',')
                                .flatMap(one -> TypedNumber.parse(cell, one).stream())
                                .min(Comparator.comparingInt(BigDecimal::scale)));
    }

    private static List<List<String>> cells(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\\r?\\n|\\r", -1)));
        while (lines.size() > 1 && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines.stream()
                .map(line -> List.of(line.split("\t", -1)).stream()
                        .map(PastedBlock::bare)
                        .toList())
                .toList();
    }

    /** Without blanks, quotation marks and the sign of a money. */
    private static String bare(String cell) {
        String typed = cell.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (typed.length() > 1 && typed.startsWith("\"") && typed.endsWith("\"")) {
            typed = typed.substring(1, typed.length() - 1).strip();
        }
        return MONEY_SIGN.matcher(typed).replaceFirst("$1");
    }

    /** What stands before the decimals in all of the block, if one mark alone makes numbers of all cells; else null. */
    private static @Nullable Character mark(List<List<String>> cells) {
        boolean point = readable(cells, '.');
        boolean comma = readable(cells, ',');
        return point == comma ? null : point ? Character.valueOf('.') : Character.valueOf(',');
    }

    private static boolean readable(List<List<String>> cells, char mark) {
        return cells.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty() && !TypedNumber.meansNothing(cell))
                .allMatch(cell -> TypedNumber.parse(cell, mark).isPresent());
    }
}
