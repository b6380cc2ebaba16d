package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.NewBenchmark;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.workbook.UnitCostFile;
import org.eslabon.valuechain.workbook.UnreadableTable;

/** Holds a chain against another: who that is, and a table of unit costs, typed or pasted from a spreadsheet. */
class BenchmarkDialog extends Dialog {

    private final transient StudyId study;
    private final transient StudyWords words;
    private final transient Benchmarks benchmarks;
    private final transient Consumer<BenchmarkId> made;
    private final TextField comparator;
    private final TextField unit;
    private final TextField currency;
    private final TextArea costs;
    private final Button save = new Button("", click -> save());

    BenchmarkDialog(StudyId study, String money, StudyWords words, Benchmarks benchmarks, Consumer<BenchmarkId> made) {
        this.study = study;
        this.words = words;
        this.benchmarks = benchmarks;
        this.made = made;
        setHeaderTitle(words.text("gap.begin"));
        setWidth("min(44rem, 100vw)");
        setCloseOnOutsideClick(false);
        comparator = new TextField(words.text("gap.new.comparator"));
        comparator.setHelperText(words.text("gap.new.comparator.help"));
        comparator.setRequiredIndicatorVisible(true);
        comparator.setAutofocus(true);
        unit = new TextField(words.text("gap.new.unit"));
        unit.setHelperText(words.text("gap.new.unit.help"));
        unit.setRequiredIndicatorVisible(true);
        currency = new TextField(words.text("gap.new.currency"));
        currency.setValue(money);
        currency.setMaxLength(3);
        currency.setRequiredIndicatorVisible(true);
        costs = new TextArea(words.text("gap.new.costs"));
        costs.setHelperText(words.text("gap.new.costs.help"));
        costs.setPlaceholder(words.text("gap.new.costs.example"));
        costs.setMinRows(8);
        costs.setMaxRows(18);
        costs.setRequiredIndicatorVisible(true);
        addDialogCloseActionListener(closing -> {
            if (comparator.isEmpty() && costs.isEmpty()) {
                close(); // Escape throws nothing away that was written
            }
        });
        Div form = new Div(comparator, unit, currency, costs);
        form.addClassName("form-grid");
        comparator.addClassName("wide");
        costs.addClassName("wide");
        add(new Paragraph(words.text("gap.new.what")), form);
        save.setText(words.text("gap.new.save"));
        save.addThemeNames("primary");
        save.setDisableOnClick(true);
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    private void save() {
        save.setEnabled(true);
        costs.setInvalid(false);
        comparator.setInvalid(false);
        unit.setInvalid(false);
        currency.setInvalid(false);
        GapMatrix read;
        try {
            read = UnitCostFile.read(costs.getValue().getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableTable unreadable) {
            refuse(costs, words.message(unreadable));
            return;
        }
        NewBenchmark wanted =
                new NewBenchmark(study, comparator.getValue(), unit.getValue(), currency.getValue(), read);
        switch (benchmarks.create(wanted)) {
            case Outcome.Done<BenchmarkId> done -> {
                close();
                Notices.done(words.text("gap.new.done"));
                made.accept(done.value());
            }
            case Outcome.Refused<BenchmarkId>(var refusal) -> refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        String message = Texts.text(
                words.locale(), refusal.messageKey(), refusal.arguments().toArray());
        String about = refusal.messageKey();
        if (about.contains(".costs.")) {
            refuse(costs, message);
        } else {
            TextField field = about.contains(".unit.") ? unit : about.contains(".currency.") ? currency : comparator;
            field.setErrorMessage(message);
            field.setInvalid(true);
            field.focus();
        }
    }

    private static void refuse(TextArea field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }
}
