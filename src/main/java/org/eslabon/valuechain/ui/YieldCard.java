package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.List;
import org.eslabon.shell.live.LiveFields;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.Side;

/** How much product is left from stage to stage, edited in place; costs of earlier stages are carried through it. */
class YieldCard extends Details {

    private final transient LiveFields live;
    private final transient List<String> stages;
    private transient BenchmarkSheet sheet;

    YieldCard(BenchmarkSheet first, boolean mayChange, StudyWords words, GapTab.Services services) {
        super(words.text("gap.yields"));
        sheet = first;
        stages = first.stages();
        live = new LiveFields(this, Benchmark.thing(first.benchmark().id()), services.live());
        Div fields = new Div();
        fields.addClassName("form-grid");
        for (String stage : stages) {
            for (Side side : Side.values()) {
                BigDecimalField input =
                        new BigDecimalField(words.text("gap.yield." + side, stage.isEmpty() ? "–" : stage));
                input.setLocale(words.locale());
                input.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
                input.setPlaceholder("1");
                input.setReadOnly(!mayChange);
                input.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                        .setBadInputErrorMessage(words.text("gap.claim.unreadable")));
                fields.add(live.bind(
                        Benchmarks.field(side, stage),
                        input,
                        words::amount,
                        () -> sheet.yield(side, stage),
                        change -> services.benchmarks()
                                .changeYield(sheet.benchmark().id(), side, stage, change)));
            }
        }
        add(new Paragraph(words.text("gap.yields.what")), fields);
        addClassName("card");
    }

    boolean isAbout(BenchmarkSheet other) {
        return stages.equals(other.stages());
    }

    void show(BenchmarkSheet now) {
        sheet = now;
        live.refresh();
    }
}
