package org.eslabon.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.eslabon.shared.Outcome;

/** Asks why before something is done that needs a reason. */
class ReasonDialog extends Dialog {

    ReasonDialog(MeetingWords words, String question, String what, String yes, Function<String, Outcome<?>> act) {
        super(question);
        setWidth("min(32rem, 100vw)");
        TextArea reason = new TextArea(words.text("reason"));
        reason.setWidthFull();
        reason.setAutofocus(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        add(new Paragraph(what), reason);
        Button does = new Button(yes, click -> {
            if (act.apply(reason.getValue()) instanceof Outcome.Refused<?>(var refusal)) {
                reason.setErrorMessage(words.refusal(refusal));
                reason.setInvalid(true);
                reason.focus();
            } else {
                close();
            }
        });
        does.addThemeNames("primary");
        getFooter().add(new Button(words.text("cancel"), click -> close()), does);
    }
}
