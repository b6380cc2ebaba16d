package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.BenchmarkId;

/** Holds a chain against another: one that was studied, or a table of unit costs. */
class BenchmarkDialog extends Dialog {

    private enum With {
        STUDY,
        TABLE
    }

    private final transient StudyWords words;
    private final transient Consumer<BenchmarkId> made;
    private final StudyForm study;
    private final TableForm table;
    private final RadioButtonGroup<With> with = new RadioButtonGroup<>();
    private final Div place = new Div();
    private final Button save = new Button("", click -> save());

    BenchmarkDialog(StudyForm study, TableForm table, StudyWords words, Consumer<BenchmarkId> made) {
        this.study = study;
        this.table = table;
        this.words = words;
        this.made = made;
        setHeaderTitle(words.text("gap.begin"));
        setWidth("min(52rem, 100vw)");
        setCloseOnOutsideClick(false);
        with.setLabel(words.text("gap.new.with"));
        with.setItems(List.of(With.values()));
        with.setItemLabelGenerator(each -> words.text("gap.new.with." + each));
        with.setValue(With.STUDY);
        with.addValueChangeListener(event -> show());
        addDialogCloseActionListener(closing -> {
            if (study.isUntouched() && table.isUntouched()) {
                close(); // Escape throws nothing away that was written
            }
        });
        add(with, place);
        save.setText(words.text("gap.new.save"));
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
        show();
    }

    private BenchmarkForm form() {
        return with.getValue() == With.TABLE ? table : study;
    }

    private void show() {
        place.removeAll();
        place.add((Component) form());
    }

    private void save() {
        save.setEnabled(true);
        switch (form().save()) {
            case null -> {}
            case Outcome.Done<BenchmarkId> done -> {
                close();
                Notices.done(words.text("gap.new.done"));
                made.accept(done.value());
            }
            case Outcome.Refused<BenchmarkId>(var refusal) ->
                form().refuse(
                                refusal,
                                Texts.text(
                                        words.locale(),
                                        refusal.messageKey(),
                                        refusal.arguments().toArray()));
        }
    }
}
