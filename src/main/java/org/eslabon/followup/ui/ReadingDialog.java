package org.eslabon.followup.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.time.LocalDate;
import org.eslabon.followup.NewReading;
import org.eslabon.followup.ReadingId;
import org.eslabon.followup.Readings;
import org.eslabon.plan.FormOutcome;
import org.eslabon.plan.Indicator;
import org.eslabon.uikit.DateField;

/** A reading of an indicator. */
class ReadingDialog extends AskingDialog {

    private final transient Readings readings;
    private final transient Indicator indicator;
    private final BigDecimalField value;
    private final DateField on;
    private final TextField evidence;

    ReadingDialog(Indicator indicator, LocalDate today, Readings readings, LightWords words) {
        super(indicator.name(), words.text("followup.reading.why"), words.text("followup.reading.save"));
        this.readings = readings;
        this.indicator = indicator;
        String unit = indicator.unit();
        value = input(
                "value",
                new BigDecimalField(
                        unit == null
                                ? words.text("followup.reading.value")
                                : words.text("followup.reading.value.in", unit)));
        value.setLocale(words.formats().locale());
        value.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        value.setRequiredIndicatorVisible(true);
        value.setAutofocus(true);
        on = input("readOn", new DateField(words.text("followup.reading.on")));
        on.setRequiredIndicatorVisible(true);
        on.setMax(today);
        on.setValue(today);
        evidence = input("evidence", new TextField(words.text("followup.evidence")));
        evidence.setHelperText(words.text("followup.evidence.help"));
    }

    @Override
    FormOutcome<ReadingId> save() {
        return readings.add(indicator.id(), new NewReading(on.getValue(), value.getValue(), evidence.getValue()));
    }
}
