package org.eslabon.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import org.eslabon.plan.Status;
import org.eslabon.plan.Transition;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Says what a step means, asks why, and makes it. */
class StepDialog extends Dialog {

    StepDialog(Transition step, BiFunction<Transition, @Nullable String, Outcome<Status>> move) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation(step.key()));
        TextArea reason =
                new TextArea(getTranslation(step.needsReason() ? "plan.step.reason" : "plan.step.reason.optional"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(step.needsReason());
        Button make = new Button(getTranslation(step.key()), click -> {
            if (move.apply(step, reason.getValue()) instanceof Outcome.Refused<?>(Refusal why)) {
                reason.setInvalid(true);
                reason.setErrorMessage(Texts.text(
                        getLocale(), why.messageKey(), why.arguments().toArray()));
            } else {
                close();
            }
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation(step.key() + ".why")), reason);
        getFooter().add(new Button(getTranslation("plan.cancel"), click -> close()), make);
    }
}
