package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import java.util.List;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.Obstacle;
import org.jspecify.annotations.Nullable;

/** How much of one cell's gap is due to which obstacle, in per cent; several people may say so at once. */
class ClaimDialog extends CellDialog {

    private final Paragraph left = new Paragraph();

    ClaimDialog(
            BenchmarkSheet sheet,
            BenchmarkSheet.Cell cell,
            List<Obstacle> obstacles,
            boolean mayChange,
            StudyWords words,
            GapTab.Services services) {
        super(words.text("gap.claim.title", cell.gap().key().component()), sheet, cell, words, services);
        Benchmark benchmark = sheet.benchmark();
        Paragraph about = new Paragraph(words.text(
                "gap.claim.about",
                words.amount(compared(sheet, cell).positive()),
                benchmark.currency(),
                benchmark.unit()));
        left.getElement().setAttribute("role", "status");
        add(about);
        if (obstacles.isEmpty()) {
            add(new Paragraph(words.text("gap.claim.none")));
        } else {
            Div fields = new Div();
            fields.addClassName("claims");
            obstacles.forEach(obstacle -> fields.add(field(obstacle, mayChange)));
            add(fields, left);
        }
        showLeft();
    }

    private Component field(Obstacle obstacle, boolean mayChange) {
        BigDecimalField input = new BigDecimalField(obstacle.statement());
        input.setLocale(words.locale());
        input.setSuffixComponent(new Span("%"));
        input.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        input.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(words.text("gap.claim.unreadable")));
        input.setReadOnly(!mayChange);
        return live.bind(
                Benchmarks.field(cell.id(), obstacle.id()),
                input,
                percent -> words.formats().number(percent, 4) + " %",
                () -> percent(sheet.claim(cell.gap().key(), obstacle.id())),
                change -> save(obstacle, change));
    }

    private FieldOutcome<BigDecimal> save(Obstacle obstacle, FieldChange<BigDecimal> change) {
        FieldChange<BigDecimal> asPart = new FieldChange<>(part(change.seen()), part(change.wanted()));
        return switch (services.benchmarks().claim(cell.id(), obstacle.id(), asPart)) {
            case FieldOutcome.Saved<BigDecimal> saved -> new FieldOutcome.Saved<>(percent(saved.value()));
            case FieldOutcome.Conflict<BigDecimal> conflict ->
                new FieldOutcome.Conflict<>(percent(conflict.current()), conflict.by(), conflict.at());
            case FieldOutcome.Refused<BigDecimal> refused -> refused;
        };
    }

    @Override
    void show(BenchmarkSheet now) {
        super.show(now);
        showLeft();
    }

    private void showLeft() {
        BigDecimal unclaimed = BigDecimal.ONE.subtract(sheet.claimed(cell.gap().key()));
        left.setText(words.text("gap.claim.left", words.formats().percent(unclaimed)));
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal part) {
        if (part == null) {
            return null;
        }
        BigDecimal percent = part.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static @Nullable BigDecimal part(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }
}
