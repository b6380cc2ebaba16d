package org.eslabon.finance.ui;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.ValueContext;

/** An amount as the person writes it; what is none says so. */
final class AmountInput extends BigDecimalField {

    AmountInput(String label) {
        super(label);
        setLocale(getLocale());
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        setI18n(new BigDecimalFieldI18n().setBadInputErrorMessage(getTranslation("finance.refusal.no-number")));
    }

    /** Whether something stands there that is no number: it must not pass for nothing. */
    boolean unreadable() {
        return isEmpty()
                && getDefaultValidator().apply(null, new ValueContext()).isError();
    }
}
