package org.eslabon.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;

/** What a person typed and nobody can read as a number or a date: it arrives as no value, and must not pass for none. */
public final class BadInput {

    private BadInput() {}

    /** Whether such a thing stands in the input. */
    @SuppressWarnings("unchecked") // a field validates its own values
    public static <T> boolean in(HasValue<?, T> input) {
        return input.isEmpty()
                && input instanceof HasValidator<?> validated
                && ((HasValidator<T>) validated)
                        .getDefaultValidator()
                        .apply(input.getEmptyValue(), new ValueContext())
                        .isError();
    }
}
