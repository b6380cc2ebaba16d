package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.StudyStages;

/** Adds a stage to the chain by its name, or gives one another name. */
class StageDialog extends Dialog {

    private final transient StudyWords words;
    private final transient Function<String, Outcome<String>> saving;
    private final String done;
    private final TextField name;

    /** Adds a stage. */
    static StageDialog adding(StudyId study, StudyWords words, StudyStages stages) {
        return new StageDialog("stage.add", "", "stage.added", words, wanted -> stages.add(study, wanted));
    }

    static StageDialog renaming(StudyId study, String stage, StudyWords words, StudyStages stages) {
        return new StageDialog(
                "stage.rename", stage, "stage.renamed", words, wanted -> stages.rename(study, stage, wanted));
    }

    private StageDialog(
            String title, String before, String done, StudyWords words, Function<String, Outcome<String>> saving) {
        this.words = words;
        this.saving = saving;
        this.done = done;
        setHeaderTitle(words.text(title));
        setWidth("min(28rem, 100vw)");
        setCloseOnOutsideClick(false);
        name = new TextField(words.text("stage.name"));
        name.setValue(before);
        name.setHelperText(words.text(before.isEmpty() ? "stage.name.help" : "stage.rename.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.setWidthFull();
        add(name);
        Button save = new Button(words.text(title), click -> save());
        save.addThemeNames("primary");
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    private void save() {
        switch (saving.apply(name.getValue())) {
            case Outcome.Done<String>(var called) -> {
                close();
                Notices.done(words.text(done, called));
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
