package org.eslabon.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shell.live.LiveFields;

/**
 * Ties inputs to the fields of a service or a step, so that each saves on its own.
 *
 * @param model what the view loaded last
 * @param saving asks the service
 * @param presence what those present call a field
 */
record ProcedureInputs<R>(
        LiveFields live,
        Supplier<R> model,
        Saving<R> saving,
        Function<Field<R, ?>, String> presence,
        boolean editable) {

    interface Saving<R> {
        <T> FieldOutcome<T> save(Field<R, T> field, FieldChange<T> change);
    }

    <T, C extends Component & HasValue<?, T>> Component tie(Field<R, T> field, C input) {
        return tie(field, input, Object::toString);
    }

    /**
     * @param words how a value is written where two of them are offered for choice
     */
    <T, C extends Component & HasValue<?, T>> Component tie(Field<R, T> field, C input, Function<T, String> words) {
        input.setReadOnly(!editable);
        return live.bind(
                presence.apply(field), input, words, () -> field.of(model.get()), change -> saving.save(field, change));
    }

    /** A number as the person writes it; what is none says so. */
    static BigDecimalField number(String label) {
        BigDecimalField input = new BigDecimalField(label);
        input.setLocale(UI.getCurrent().getLocale());
        input.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        input.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(input.getTranslation("capacity.refusal.unreadable")));
        return input;
    }

    static IntegerField count(String label) {
        IntegerField input = new IntegerField(label);
        input.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        input.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(input.getTranslation("capacity.refusal.unreadable")));
        return input;
    }
}
