package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.Benchmark;

/** Changes in which money and year a comparator is, and how it is converted. */
class BasisDialog extends Dialog {

    BasisDialog(Benchmark benchmark, StudyWords words, GapTab.Services services) {
        setHeaderTitle(words.text("basis.title"));
        setWidth("min(44rem, 100vw)");
        BasisFields fields = new BasisFields(words, services.rates().ofCity(benchmark.city()));
        fields.show(benchmark.currency(), benchmark.basis());
        Paragraph problem = new Paragraph();
        problem.addClassName("loss");
        problem.getElement().setAttribute("role", "alert");
        add(new Paragraph(words.text("basis.what", benchmark.currency(), benchmark.unit())), fields, problem);
        Button save = new Button(words.text("gap.basis.save"), click -> {
            var change = new FieldChange<>(benchmark.basis(), fields.value());
            switch (services.benchmarks().changeBasis(benchmark.id(), change)) {
                case FieldOutcome.Saved<Basis> saved -> {
                    close();
                    Notices.done(words.text("gap.basis.saved"));
                }
                case FieldOutcome.Conflict<Basis> conflict ->
                    problem.setText(words.text(
                            "gap.basis.conflict",
                            conflict.by() == null ? "–" : conflict.by(),
                            BasisFields.describe(
                                    conflict.current() == null ? Basis.SAME : conflict.current(),
                                    benchmark.currency(),
                                    words)));
                case FieldOutcome.Refused<Basis>(var refusal) ->
                    problem.setText(Texts.text(
                            words.locale(),
                            refusal.messageKey(),
                            refusal.arguments().toArray()));
            }
        });
        save.addThemeNames("primary");
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }
}
