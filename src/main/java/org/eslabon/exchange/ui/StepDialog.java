package org.eslabon.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.eslabon.exchange.model.State;
import org.eslabon.exchange.model.Step;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;

/** Says what a step means, asks why where that matters, and makes it. */
class StepDialog extends Dialog {

    StepDialog(Step step, Function<String, Outcome<State>> make) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation(step.key()));
        TextArea reason =
                new TextArea(getTranslation(step.needsReason() ? "exchange.reason" : "exchange.reason.optional"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(step.needsReason());
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        Button done = new Button(getTranslation(step.key()), click -> {
            if (make.apply(reason.getValue()) instanceof Outcome.Refused<State>(Refusal why)) {
                reason.setInvalid(true);
                reason.setErrorMessage(Texts.text(
                        getLocale(), why.messageKey(), why.arguments().toArray()));
            } else {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation(step.key() + ".why")), reason);
        getFooter().add(new Button(getTranslation("exchange.cancel"), click -> close()), done);
    }
}
