package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One measured value.
 *
 * @param value exact; trailing zeros are dropped so that equal amounts are equal figures
 * @param unit where the subject does not fix it (days, full-time equivalents, %), else null
 * @param source where it comes from, for example {@code Account by actor type!E12}
 * @param derived true for a value that was computed rather than stated; computing ignores it and derives it anew
 */
public record Figure(
        BigDecimal value, @Nullable String unit, @Nullable String source, boolean derived) {

    private static final Pattern PLACE = Pattern.compile("(.*)!\\p{Upper}{1,3}(\\d{1,7})", Pattern.DOTALL);

    /** Where in a workbook a figure stands: the sheet, and the row as a spreadsheet counts. */
    public record Place(String sheet, int row) {}

    public Figure {
        value = Exact.amount(value);
    }

    public static Figure stated(BigDecimal value, @Nullable String unit, @Nullable String source) {
        return new Figure(value, unit, source, false);
    }

    /** The same kind of figure with another value, as a person states it. */
    public Figure changedTo(BigDecimal newValue, String newSource) {
        return new Figure(newValue, unit, newSource, false);
    }

    /** The place the source names; null for a figure that a person stated or that was computed. */
    public @Nullable Place place() {
        var place = PLACE.matcher(source == null ? "" : source);
        return place.matches() ? new Place(place.group(1), Integer.parseInt(place.group(2))) : null;
    }
}
