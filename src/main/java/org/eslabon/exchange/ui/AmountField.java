package org.eslabon.exchange.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

/** An amount as the person writes it; what is none says so. */
class AmountField extends BigDecimalField {

    AmountField(String label) {
        super(label);
        setLocale(getLocale());
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(getTranslation("exchange.refusal.unreadable")));
    }
}
