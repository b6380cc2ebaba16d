package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.CostItem;
import org.eslabon.valuechain.FigureTrace;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.SubjectKind;
import org.eslabon.valuechain.model.gap.GapCell;

/** What one component costs here and at the comparator, edited in place. */
class CostDialog extends CellDialog {

    private final Paragraph converted = new Paragraph();

    CostDialog(BenchmarkSheet sheet, BenchmarkSheet.Cell cell, StudyWords words, GapTab.Services services) {
        super(words.text("gap.cost.title", cell.gap().key().component()), sheet, cell, words, services);
        Benchmark benchmark = sheet.benchmark();
        add(new Paragraph(words.text("gap.cost.about", benchmark.currency(), benchmark.unit())), converted);
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
        showConverted();
        services.studies().figures(cell.id()).forEach(trace -> add(trace(trace)));
    }

    /** What the comparator's cost is in the money and year in which costs are compared. */
    private void showConverted() {
        String how = BasisFields.describe(
                sheet.benchmark().basis(), sheet.benchmark().currency(), words);
        GapCell compared = sheet.comparable().get(cell.id());
        converted.setVisible(!how.isEmpty() || !sheet.yields().isEmpty());
        converted.setText(
                compared == null
                        ? ""
                        : words.text(
                                "gap.cost.compared",
                                words.amount(compared.local().amount()),
                                words.amount(compared.comparator().amount()),
                                how));
    }

    private Div trace(FigureTrace trace) {
        Div shown = new Div(new H4(words.text(
                "gap.trace." + trace.side(),
                trace.study().name(),
                trace.version() + "",
                words.amount(trace.origin().volume()),
                trace.origin().unit() == null ? "" : trace.origin().unit())));
        shown.addClassName("figure-trace");
        UnorderedList list = new UnorderedList();
        for (FigureKey key : trace.figures()) {
            Figure figure = trace.data().figure(key);
            list.add(new ListItem(words.text(
                    key.kind() == SubjectKind.FLOW ? "gap.trace.bought" : "gap.trace.figure",
                    words.figure(trace.data(), key),
                    figure == null || figure.derived() ? words.text("gap.trace.derived") : words.amount(figure.value()),
                    figure == null || figure.source() == null ? "–" : figure.source())));
        }
        if (trace.figures().isEmpty()) {
            shown.add(new Paragraph(words.text("gap.trace.none")));
        } else {
            shown.add(list);
        }
        shown.add(new Anchor(
                "/" + StudyAddresses.sources(trace.city(), trace.study().id(), trace.version()),
                words.text("gap.trace.open")));
        return shown;
    }

    @Override
    void show(BenchmarkSheet now) {
        super.show(now);
        showConverted();
    }
}
