package org.eslabon.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eslabon.plan.FormOutcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.BadInput;

/** A form in a dialog: what stands in the way is said beside each input, and what was typed stays. */
abstract class AskingDialog extends Dialog {

    private final Map<String, Component> inputs = new LinkedHashMap<>();
    private final Div form = new Div();

    AskingDialog(String title, String why, String save) {
        addClassName("form-dialog");
        setHeaderTitle(title);
        form.addClassName("form-dialog-fields");
        Paragraph explanation = new Paragraph(why);
        explanation.addClassName("second");
        add(explanation, form);
        Button saving = new Button(save, click -> tryToSave());
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("followup.cancel"), click -> close()), saving);
    }

    /** Adds an input under the name by which the service knows it. */
    <C extends Component & HasValidation & HasValue<?, ?>> C input(String name, C input) {
        input.setManualValidation(true); // the service judges
        input.addValueChangeListener(change -> input.setInvalid(false));
        inputs.put(name, input);
        form.add(input);
        return input;
    }

    /** Asks the service for what was filled in. */
    abstract FormOutcome<?> save();

    private void tryToSave() {
        Map<String, Refusal> unreadable = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            if (BadInput.in((HasValue<?, ?>) input)) {
                unreadable.put(name, Refusal.of("followup.refusal.unreadable"));
            }
        });
        if (!unreadable.isEmpty()) {
            refuse(unreadable);
        } else if (save() instanceof FormOutcome.Refused<?>(var byField)) {
            refuse(byField);
        } else {
            close();
        }
    }

    private void refuse(Map<String, Refusal> byField) {
        inputs.forEach((name, input) -> {
            Refusal why = byField.get(name);
            HasValidation validated = (HasValidation) input;
            validated.setInvalid(why != null);
            validated.setErrorMessage(
                    why == null
                            ? ""
                            : Texts.text(
                                    getLocale(),
                                    why.messageKey(),
                                    why.arguments().toArray()));
        });
        inputs.entrySet().stream()
                .filter(entry -> byField.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(input -> ((Focusable<?>) input).focus());
    }
}
