package org.eslabon.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eslabon.shared.Texts;

/** A date in the person's language. */
public class DateField extends DatePicker {

    public DateField(String label) {
        setLabel(label);
        Locale locale = Texts.dates(getLocale());
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(getTranslation("uikit.date.today"))
                .setCancel(getTranslation("uikit.date.cancel"))
                .setBadInputErrorMessage(getTranslation("uikit.date.unreadable")));
    }

    /** The picker's week begins with Sunday, whatever day is shown first. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
