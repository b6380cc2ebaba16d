package org.eslabon.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eslabon.tables.UnreadableTable.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A table of text with headings, as a file or as pasted from a spreadsheet: separated by commas, semicolons or tabs, with
 * decimal points or decimal commas. Both are found out from the table itself; where it leaves open which number is
 * meant, it is refused.
 */
public final class CsvTable {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 5;
    private static final int MOST_ROWS = 10_000;
    private static final Charset OF_OLD_SPREADSHEETS = Charset.forName("windows-1252");
    private static final Pattern CERTAIN_COMMA =
            Pattern.compile("[+-]?\\d*,(\\d{1,2}|\\d{4,})|[+-]?0,\\d+|.*\\.\\d{3},.*");
    private static final Pattern CERTAIN_POINT =
            Pattern.compile("[+-]?\\d*\\.(\\d{1,2}|\\d{4,})|[+-]?0\\.\\d+|.*,\\d{3}\\..*");

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** What stands between whole and decimal digits; null where the table leaves it open. */
    private final @Nullable Character mark;

    private CsvTable(String text) throws UnreadableTable {
        char separator = separator(text);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            for (var record : parser) {
                take(record, parser.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableTable(Reason.MALFORMED, null, null);
        }
        if (rows.isEmpty()) {
            throw new UnreadableTable(Reason.EMPTY, null, null);
        }
        Character certain = markOf(rows);
        mark = certain == null && separator == ',' ? Character.valueOf('.') : certain;
    }

    public static CsvTable read(byte[] file) throws UnreadableTable {
        if (file.length > MOST_MEGABYTES * MEGABYTE) {
            throw new UnreadableTable(Reason.TOO_LARGE, null, null, MOST_MEGABYTES);
        }
        return new CsvTable(decoded(file));
    }

    /** The text of a file, in Unicode or as old spreadsheets write it. */
    public static String decoded(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            text = new String(file, OF_OLD_SPREADSHEETS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What is most often in the headings; spreadsheets paste tabs. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(first, each) > count(first, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private void take(CSVRecord record, long line) throws UnreadableTable {
        if (headings.isEmpty()) {
            for (var heading : record) {
                if (!heading.isEmpty() && columns.put(normal(heading), headings.size()) != null) {
                    throw new UnreadableTable(Reason.COLUMN_TWICE, null, null, heading);
                }
                headings.add(heading);
            }
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
            if (rows.size() == MOST_ROWS) {
                throw new UnreadableTable(Reason.TOO_MANY_ROWS, null, null, MOST_ROWS);
            }
            refuseSurplus(record, line);
            rows.add(new Row(record, line));
        }
    }

    /** A cell without a heading is half of a number with a decimal comma, more often than not. */
    private void refuseSurplus(CSVRecord record, long line) throws UnreadableTable {
        for (int i = headings.size(); i < record.size(); i++) {
            if (!record.get(i).isBlank()) {
                throw new UnreadableTable(Reason.MORE_CELLS_THAN_HEADINGS, line, null, record.size(), headings.size());
            }
        }
    }

    /** A heading however it is written: without case, accents of typing, blanks and hyphens. */
    private static String normal(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    private static @Nullable Character markOf(List<Row> rows) {
        boolean comma = false;
        boolean point = false;
        for (var row : rows) {
            for (var cell : row.record) {
                comma |= CERTAIN_COMMA.matcher(cell).matches();
                point |= CERTAIN_POINT.matcher(cell).matches();
            }
        }
        if (comma == point) {
            return null;
        }
        return comma ? ',' : '.';
    }

    public List<Row> rows() {
        return rows;
    }

    /** Refuses a table without a column of this name, or of another by which it goes. */
    public void require(String wanted, String... others) throws UnreadableTable {
        if (column(wanted, others) == null) {
            var also = others.length == 0 ? "" : " (" + String.join(", ", others) + ")";
            throw new UnreadableTable(Reason.COLUMN_MISSING, null, null, wanted + also);
        }
    }

    /** The heading among these that the table has; null if it has none of them. */
    private @Nullable String column(String name, String... others) {
        if (columns.containsKey(normal(name))) {
            return name;
        }
        for (var other : others) {
            if (columns.containsKey(normal(other))) {
                return other;
            }
        }
        return null;
    }

    /** One row below the headings. */
    public final class Row {
        private final CSVRecord record;
        private final long line;

        private Row(CSVRecord record, long line) {
            this.record = record;
            this.line = line;
        }

        /** Where it stands in the text, counted from 1. */
        public long line() {
            return line;
        }

        /** Null where nothing stands there, or the table has no such column. */
        public @Nullable String text(String name, String... others) {
            var column = column(name, others);
            var index = column == null ? null : columns.get(normal(column));
            if (index == null || index >= record.size() || record.get(index).isBlank()) {
                return null;
            }
            return record.get(index);
        }

        public String name(String column, String... others) throws UnreadableTable {
            var name = text(column, others);
            if (name == null) {
                throw new UnreadableTable(Reason.NO_NAME, line, column);
            }
            return name;
        }

        /** Null where nothing stands there, or a word by which people say that there is no figure. */
        public @Nullable BigDecimal number(String column, String... others) throws UnreadableTable {
            var text = text(column, others);
            if (text == null || TypedNumber.meansNothing(text)) {
                return null;
            }
            var number = mark == null ? TypedNumber.parse(text) : TypedNumber.parse(text, mark);
            if (number.isEmpty()) {
                var reason = mark == null && TypedNumber.parse(text, '.').isPresent()
                        ? Reason.COULD_BE_TWO_NUMBERS
                        : Reason.NOT_A_NUMBER;
                throw new UnreadableTable(reason, line, column, text);
            }
            return number.get();
        }

        /** As {@link #number}, where one must stand there. */
        public BigDecimal requiredNumber(String column, String... others) throws UnreadableTable {
            var number = number(column, others);
            if (number == null) {
                throw new UnreadableTable(Reason.NOT_A_NUMBER, line, column, textOrNothing(column, others));
            }
            return number;
        }

        /** A day as 2024-12-31 or 31/12/2024; a year alone is its last day. */
        public LocalDate date(String column, String... others) throws UnreadableTable {
            var text = textOrNothing(column, others);
            try {
                if (text.matches("\\d{4}")) {
                    return LocalDate.of(Integer.parseInt(text), 12, 31);
                }
                var parts = text.split("[-/.]");
                if (text.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
                    return date(parts[0], parts[1], parts[2]);
                }
                if (text.matches("\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}")) {
                    return date(parts[2], parts[1], parts[0]);
                }
            } catch (DateTimeException noSuchDay) {
                throw new UnreadableTable(Reason.NOT_A_DATE, line, column, text);
            }
            throw new UnreadableTable(Reason.NOT_A_DATE, line, column, text);
        }

        private static LocalDate date(String year, String month, String day) {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        }

        private String textOrNothing(String column, String... others) {
            var text = text(column, others);
            return text == null ? "" : text;
        }

        /** What to throw where a cell can be read, but means nothing here. */
        public UnreadableTable unreadable(Reason reason, String column, String text) {
            return new UnreadableTable(reason, line, column, text);
        }
    }
}
