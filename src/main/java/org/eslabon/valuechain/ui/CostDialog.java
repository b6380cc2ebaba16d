package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.CostItem;

/** What one component costs here and at the comparator, edited in place. */
class CostDialog extends CellDialog {

    CostDialog(BenchmarkSheet sheet, BenchmarkSheet.Cell cell, StudyWords words, GapTab.Services services) {
        super(words.text("gap.cost.title", cell.gap().key().component()), sheet, cell, words, services);
        Benchmark benchmark = sheet.benchmark();
        add(new Paragraph(words.text("gap.cost.about", benchmark.currency(), benchmark.unit())));
        Div form = new Div();
        form.addClassName("form-grid");
        for (CostItem item : CostItem.values()) {
            BigDecimalField input = new BigDecimalField(words.text("gap.cost." + item.name()));
            input.setLocale(words.locale());
            input.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
            input.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                    .setBadInputErrorMessage(words.text("gap.claim.unreadable")));
            form.add(live.bind(
                    Benchmarks.field(cell.id(), item),
                    input,
                    words::amount,
                    () -> item.of(gap()),
                    change -> services.benchmarks().changeCost(cell.id(), item, change)));
        }
        add(form);
    }
}
