package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eslabon.shared.Field;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shell.live.LiveFields;

/**
 * Ties inputs to the fields of one thing, so that each saves on its own.
 *
 * @param model what the view loaded last
 * @param saving asks the service
 * @param presence what those present call a field
 * @param editing what of it can be changed now
 */
record TiedFields<R>(
        LiveFields live, Supplier<R> model, Saving<R> saving, Function<Field<R, ?>, String> presence, Editing editing) {

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
        input.setReadOnly(!editing.permits(field));
        return live.bind(
                presence.apply(field), input, words, () -> field.of(model.get()), change -> saving.save(field, change));
    }
}
