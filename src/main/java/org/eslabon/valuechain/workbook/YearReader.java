package org.eslabon.valuechain.workbook;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.jspecify.annotations.Nullable;

/** Reads the reference year from a number, a text with one year in it, or a date. */
record YearReader(HeaderReader header) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final int FIRST_SERIAL_DATE = 20_000;
    private static final int LAST_SERIAL_DATE = 70_000;

    @Nullable
    Integer read() {
        var text = header.required(Property.REFERENCE_YEAR);
        if (text == null) {
            return null;
        }
        var found = YEAR.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .distinct()
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (text.matches("\\d{5}")) {
            var serial = Integer.parseInt(text);
            if (serial >= FIRST_SERIAL_DATE && serial <= LAST_SERIAL_DATE) {
                return LocalDate.of(1899, 12, 30).plusDays(serial).getYear();
            }
        }
        header.note(DiscrepancyKind.UNREADABLE_FIGURE, Property.REFERENCE_YEAR, Property.REFERENCE_YEAR, text);
        return null;
    }
}
