package org.eslabon.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Figures and dates as the person reads them. An undefined figure is a dash, never a zero.
 *
 * @param locale the person's
 * @param zone the person's time zone
 */
public record Formats(Locale locale, ZoneId zone) {

    private static final String UNDEFINED = "–";

    /** A number with at most this many decimals. */
    public String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return UNDEFINED;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return minus(format.format(value));
    }

    /** An amount with exactly two decimals; zero and amounts from a hundred thousand on have none, they would only be noise. */
    public String money(@Nullable BigDecimal value) {
        if (value == null) {
            return UNDEFINED;
        }
        boolean whole = value.signum() == 0 || value.abs().compareTo(new BigDecimal("100000")) >= 0;
        int decimals = whole ? 0 : 2;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return minus(format.format(value));
    }

    /** Whether any of these has cents: then all amounts that stand together show them, so that they stand in line. */
    public static boolean anyCents(Collection<? extends @Nullable BigDecimal> amounts) {
        return amounts.stream()
                .anyMatch(
                        amount -> amount != null && amount.stripTrailingZeros().scale() > 0);
    }

    /**
     * An amount among others, to the cent: with two decimals like the others, or with those it has.
     *
     * @param cents whether all of them show cents, as {@link #anyCents} says
     */
    public String amount(@Nullable BigDecimal value, boolean cents) {
        if (value == null) {
            return UNDEFINED;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(cents ? 2 : 0);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return minus(format.format(value));
    }

    /** A ratio as a percentage with two decimals: 0.227834 is 22.78 %. */
    public String percent(@Nullable BigDecimal ratio) {
        if (ratio == null) {
            return UNDEFINED;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return minus(format.format(ratio.movePointRight(2))) + "\u00a0%";
    }

    public String date(@Nullable LocalDate date) {
        return date == null
                ? UNDEFINED
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Texts.dates(locale))
                        .format(date);
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null
                ? UNDEFINED
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(Texts.dates(locale))
                        .withZone(zone)
                        .format(instant);
    }

    /** With a minus that is as wide as a plus; what is rounded to nothing has none. */
    private static String minus(String formatted) {
        if (!formatted.startsWith("-")) {
            return formatted;
        }
        boolean nothing = formatted.chars().noneMatch(each -> each >= '1' && each <= '9');
        return nothing ? formatted.substring(1) : "\u2212" + formatted.substring(1);
    }
}
