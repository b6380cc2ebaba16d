package org.eslabon.meetings.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.DateField;

/** A day and an hour in the person's language. */
class MomentField extends DateTimePicker {

    private static final Duration STEP = Duration.ofMinutes(15);

    MomentField(String label) {
        setLabel(label);
        setLocale(Texts.dates(getLocale()));
        setStep(STEP);
        setDatePickerI18n(new DateField("").getI18n());
        setDateAriaLabel(getTranslation("meetings.day"));
        setTimeAriaLabel(getTranslation("meetings.hour"));
    }
}
