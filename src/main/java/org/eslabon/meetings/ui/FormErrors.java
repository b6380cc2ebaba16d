package org.eslabon.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.shared.Refusal;

/** The inputs of a form by the names the service knows them by, and what the service says against them. */
class FormErrors {

    private final MeetingWords words;
    private final Map<String, Component> inputs = new LinkedHashMap<>();

    FormErrors(MeetingWords words) {
        this.words = words;
    }

    /** The service judges; the input's own judgement on leaving it would come and go without a reason. */
    <C extends Component & HasValidation & HasValue<?, ?>> C input(String name, C input) {
        input.setManualValidation(true);
        input.addValueChangeListener(change -> input.setInvalid(false));
        inputs.put(name, input);
        return input;
    }

    void clear() {
        show(Map.of());
    }

    /** Says beside each input what stands in the way, and goes to the first. */
    void show(Map<String, Refusal> refusals) {
        Component first = null;
        for (Map.Entry<String, Component> one : inputs.entrySet()) {
            Refusal refusal = refusals.get(one.getKey());
            HasValidation input = (HasValidation) one.getValue();
            input.setInvalid(refusal != null);
            input.setErrorMessage(refusal == null ? "" : words.refusal(refusal));
            if (refusal != null && first == null) {
                first = one.getValue();
            }
        }
        if (first instanceof Focusable<?> input) {
            input.focus();
        }
    }
}
