package org.eslabon.plan.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;

/** What a person typed and nobody can read as a number or a date: it arrives as no value, and must not pass for none. */
final class BadInput {

    private BadInput() {}

    @SuppressWarnings("unchecked")
    static <T> boolean in(HasValue<?, T> input) {
        return input.isEmpty()
                && input instanceof HasValidator<?> validated
                && ((HasValidator<T>) validated)
                        .getDefaultValidator()
                        .apply(input.getEmptyValue(), new ValueContext())
                        .isError();
    }
}
