package org.eslabon.plan.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

/** A number as the person writes it; what is none says so. */
class NumberInput extends BigDecimalField {

    NumberInput(String label) {
        super(label);
        setLocale(getLocale());
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(getTranslation("plan.refusal.unreadable")));
    }
}
