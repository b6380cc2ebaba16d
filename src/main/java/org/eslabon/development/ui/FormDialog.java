package org.eslabon.development.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Something that is written down or changed as a form. Where somebody else has changed the same field meanwhile, it says
 * what stands there now; saving once more replaces it knowingly.
 *
 * @param <F> the form
 */
abstract class FormDialog<F> extends Dialog {

    private final Div fields = new Div();
    private final List<Bound<?>> bound = new ArrayList<>();
    private transient @Nullable F seen;

    private final class Bound<T> {

        private final String field;
        private final Component input;
        private final HasValue<?, T> value;
        private final Function<F, @Nullable T> of;

        <C extends Component & HasValue<?, T>> Bound(String field, C input, Function<F, @Nullable T> of) {
            this.field = field;
            this.input = input;
            this.value = input;
            this.of = of;
        }

        void fill(F form) {
            T given = of.apply(form);
            if (given == null) {
                value.clear();
            } else {
                value.setValue(given);
            }
        }

        /** Takes over what somebody else has written where the person has changed nothing. */
        void catchUp(F before, F now) {
            if (Objects.equals(FormDialog.value(value), of.apply(before))) {
                fill(now);
            }
        }

        void say(@Nullable Refusal why) {
            HasValidation validated = (HasValidation) input;
            validated.setInvalid(why != null);
            validated.setErrorMessage(
                    why == null
                            ? ""
                            : Texts.text(
                                    getLocale(),
                                    why.messageKey(),
                                    why.arguments().toArray()));
        }
    }

    /**
     * @param seen what is changed; null for something new
     */
    FormDialog(String title, @Nullable F seen) {
        this.seen = seen;
        addClassName("form-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        fields.addClassName("form-dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("development.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("development.cancel"), click -> close()), save);
    }

    /** Puts an input into the form, with what the form holds there. */
    final <T, C extends Component & HasValue<?, T> & HasValidation> C bind(
            String field, C input, Function<F, @Nullable T> of) {
        // The service judges; the input's own judgement on leaving it would come and go without a reason.
        input.setManualValidation(true);
        input.addValueChangeListener(change -> input.setInvalid(false));
        fields.add(input);
        Bound<T> one = new Bound<>(field, input, of);
        bound.add(one);
        if (seen != null) {
            one.fill(seen);
        }
        return input;
    }

    /** A year, typed or stepped. */
    final IntegerField year(String label) {
        IntegerField year = new IntegerField(label);
        year.setStepButtonsVisible(true);
        return year;
    }

    static <T> @Nullable T value(HasValue<?, T> input) {
        return input.isEmpty() ? null : input.getValue();
    }

    /** Asks the service; what was seen is null for something new. */
    abstract FormOutcome<?> ask(@Nullable F whatWasSeen);

    /** What is changed as it is now; empty if it is gone. */
    abstract Optional<F> reread();

    private void save() {
        try {
            switch (ask(seen)) {
                case FormOutcome.Done<?> done -> close();
                case FormOutcome.Refused<?>(var byField) -> refuse(byField);
            }
        } catch (NoSuchThing gone) {
            close();
            Notices.refused(Refusal.of("development.refusal.gone"));
        }
    }

    private void refuse(Map<String, Refusal> byField) {
        F before = seen;
        if (before != null && byField.values().stream().anyMatch(FormDialog::conflict)) {
            F now = reread().orElseThrow(NoSuchThing::new);
            bound.forEach(one -> one.catchUp(before, now));
            seen = now;
        }
        bound.forEach(one -> one.say(byField.get(one.field)));
        bound.stream()
                .filter(one -> byField.containsKey(one.field))
                .map(one -> one.input)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(input -> ((Focusable<?>) input).focus());
    }

    private static boolean conflict(Refusal refusal) {
        return refusal.messageKey().equals("development.refusal.changed")
                || refusal.messageKey().equals("development.refusal.emptied");
    }
}
