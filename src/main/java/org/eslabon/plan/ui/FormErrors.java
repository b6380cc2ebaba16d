package org.eslabon.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.BadInput;

/** The inputs of a form by the names the service knows them by, and what the service says against them. */
class FormErrors {

    private final Map<String, Component> inputs = new LinkedHashMap<>();

    <C extends Component & HasValidation & HasValue<?, ?>> C input(String name, C input) {
        // The service judges; the input's own judgement on leaving it would come and go without a reason.
        input.setManualValidation(true);
        input.addValueChangeListener(change -> input.setInvalid(false));
        inputs.put(name, input);
        return input;
    }

    /** Whether all that was typed can be read; says beside an input if not. */
    boolean readable() {
        Map<String, Refusal> unreadable = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            if (input instanceof HasValue<?, ?> value && BadInput.in(value)) {
                unreadable.put(name, Refusal.of("plan.refusal.unreadable"));
            }
        });
        show(unreadable);
        return unreadable.isEmpty();
    }

    /** Says beside each input what stands in the way, and goes to the first. */
    void show(Map<String, Refusal> refusals) {
        inputs.forEach((name, input) -> {
            Refusal refusal = refusals.get(name);
            HasValidation validated = (HasValidation) input;
            validated.setInvalid(refusal != null);
            validated.setErrorMessage(
                    refusal == null
                            ? ""
                            : Texts.text(
                                    input.getUI().orElseThrow().getLocale(),
                                    refusal.messageKey(),
                                    refusal.arguments().toArray()));
        });
        inputs.entrySet().stream()
                .filter(entry -> refusals.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(input -> ((Focusable<?>) input).focus());
    }
}
