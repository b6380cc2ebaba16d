package org.eslabon.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;

/** A form in a dialog: a refusal is said in it, and what was typed stays. */
abstract class FormDialog extends Dialog {

    private final Div refusal = new Div();

    FormDialog(String title, String saveKey) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button save = new Button(getTranslation(saveKey), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("partnership.cancel"), click -> close()), save);
    }

    void fill(String explanation, Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form-dialog-fields");
        Paragraph why = new Paragraph(explanation);
        why.addClassName("second");
        add(why, form, refusal);
    }

    abstract void save();

    /** Closes with a word of success, or says why not. */
    boolean finish(Outcome<?> outcome, String done) {
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            refuse(why);
            return false;
        }
        close();
        Notices.done(done);
        return true;
    }

    void refuse(Refusal why) {
        refusal.setText(
                Texts.text(getLocale(), why.messageKey(), why.arguments().toArray()));
    }
}
