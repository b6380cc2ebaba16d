package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.jspecify.annotations.Nullable;

/** How much of one cell's gap is due to which obstacle, in per cent; several people may say so at once. */
class ClaimDialog extends CellDialog {

    private final transient City city;
    private final boolean mayChange;
    private final Paragraph none;
    private final Div claims = new Div();
    private final Paragraph left = new Paragraph();
    private final Map<ObstacleId, ClaimField> fields = new LinkedHashMap<>();

    ClaimDialog(
            City city,
            BenchmarkSheet sheet,
            BenchmarkSheet.Cell cell,
            List<Obstacle> obstacles,
            boolean mayChange,
            StudyWords words,
            GapTab.Services services) {
        super(words.text("gap.claim.title", GapCharts.name(cell.gap().key())), sheet, cell, words, services);
        this.city = city;
        this.mayChange = mayChange;
        Benchmark benchmark = sheet.benchmark();
        Paragraph about = new Paragraph(
                words.text("gap.claim.about", words.amount(positive()), benchmark.currency(), benchmark.unit()));
        Paragraph how = new Paragraph(words.text(mayChange ? "gap.claim.how" : "gap.claim.means"));
        how.addClassName("claim-how");
        none = new Paragraph(words.text("gap.claim.none"));
        claims.addClassName("claims");
        left.addClassName("claims-left");
        left.getElement().setAttribute("role", "status");
        add(about, how, none, claims, left);
        if (mayChange && services.rights().may(city.id(), Right.PLAN)) {
            Button record =
                    new Button(words.text("gap.claim.record"), VaadinIcon.PLUS.create(), click -> recordObstacle());
            record.addThemeNames("small");
            record.addClassName("claims-record");
            add(record);
        }
        showObstacles(obstacles);
    }

    /** Obstacles that came since get a field; none is taken away under somebody's hands. */
    @Override
    void showObstacles(List<Obstacle> obstacles) {
        for (Obstacle obstacle : obstacles) {
            fields.computeIfAbsent(obstacle.id(), id -> {
                ClaimField field = new ClaimField(obstacle.statement(), mayChange, words);
                claims.add(bound(field, id));
                return field;
            });
        }
        none.setVisible(fields.isEmpty());
        showLeft();
    }

    private Component bound(ClaimField field, ObstacleId obstacle) {
        Component bound = live.bind(
                Benchmarks.field(cell.id(), obstacle),
                field.input(),
                percent -> words.formats().number(percent, 4) + " %",
                () -> percent(sheet.claim(cell.gap().key(), obstacle)),
                change -> save(obstacle, change));
        field.input().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showSaved(field, obstacle);
            }
        });
        Div line = new Div(bound, field.money());
        line.addClassName("claim");
        return line;
    }

    private void recordObstacle() {
        new ObstacleDialog(city, sheet.benchmark().study(), services.obstacles(), services.choices(), recorded -> {
                    showObstacles(services.obstacles().ofStudy(sheet.benchmark().study()));
                    ClaimField field = fields.get(recorded);
                    if (field != null) {
                        field.input().focus();
                    }
                })
                .at(cell.gap().key().stage())
                .open();
    }

    private FieldOutcome<BigDecimal> save(ObstacleId obstacle, FieldChange<BigDecimal> change) {
        FieldChange<BigDecimal> asPart = new FieldChange<>(part(change.seen()), part(change.wanted()));
        return switch (services.benchmarks().claim(cell.id(), obstacle, asPart)) {
            case FieldOutcome.Saved<BigDecimal> saved -> new FieldOutcome.Saved<>(percent(saved.value()));
            case FieldOutcome.Conflict<BigDecimal> conflict ->
                new FieldOutcome.Conflict<>(percent(conflict.current()), conflict.by(), conflict.at());
            case FieldOutcome.Refused<BigDecimal> refused -> refused;
        };
    }

    /** The field has just been saved, unless it was refused or somebody else was quicker. */
    private void showSaved(ClaimField field, ObstacleId obstacle) {
        sheet = services.benchmarks().get(sheet.benchmark().id());
        BigDecimal stored = sheet.claim(cell.gap().key(), obstacle);
        BigDecimal shown = part(field.input().getValue());
        showLeft();
        if (FieldChange.same(normal(stored), normal(shown))) {
            field.saved();
        }
    }

    @Override
    void show(BenchmarkSheet now) {
        super.show(now);
        showLeft();
    }

    private void showLeft() {
        BigDecimal positive = positive();
        BigDecimal unclaimed = BigDecimal.ONE.subtract(sheet.claimed(cell.gap().key()));
        String currency = sheet.benchmark().currency();
        left.setText(words.text(
                "gap.claim.left",
                words.formats().percent(unclaimed),
                words.amount(positive.multiply(unclaimed)),
                currency));
        left.setVisible(!fields.isEmpty());
        BigDecimal all = sheet.matrix().positive();
        fields.forEach(
                (obstacle, field) -> field.show(sheet.claim(cell.gap().key(), obstacle), positive, all, currency));
    }

    private BigDecimal positive() {
        return compared(sheet, cell).positive();
    }

    private static @Nullable BigDecimal normal(@Nullable BigDecimal part) {
        return part == null || part.signum() == 0 ? null : part.stripTrailingZeros();
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
