package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.StudyStages;

/** Adds a stage to the chain by its name. */
class StageDialog extends Dialog {

    private final transient StudyId study;
    private final transient StudyWords words;
    private final transient StudyStages stages;
    private final TextField name;

    StageDialog(StudyId study, StudyWords words, StudyStages stages) {
        this.study = study;
        this.words = words;
        this.stages = stages;
        setHeaderTitle(words.text("stage.add"));
        setWidth("min(28rem, 100vw)");
        setCloseOnOutsideClick(false);
        name = new TextField(words.text("stage.name"));
        name.setHelperText(words.text("stage.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setWidthFull();
        add(name);
        Button save = new Button(words.text("stage.add"), click -> save());
        save.addThemeNames("primary");
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    private void save() {
        switch (stages.add(study, name.getValue())) {
            case Outcome.Done<String> done -> {
                close();
                Notices.done(words.text("stage.added", done.value()));
            }
            case Outcome.Refused<String>(var refusal) -> {
                name.setErrorMessage(Texts.text(
                        words.locale(),
                        refusal.messageKey(),
                        refusal.arguments().toArray()));
                name.setInvalid(true);
                name.focus();
            }
        }
    }
}
