package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eslabon.partnership.City;
import org.eslabon.uikit.Notices;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/** The cells of a benchmark one by one, each with the way to its costs and to what its gap is due to. */
class GapCells extends Div {

    private final transient City city;
    private final boolean mayChange;
    private final transient StudyWords words;
    private final transient GapTab.Services services;
    private transient @Nullable BenchmarkSheet sheet;
    private transient List<Obstacle> obstacles = List.of();
    private @Nullable CellDialog open;

    GapCells(City city, boolean mayChange, StudyWords words, GapTab.Services services) {
        this.city = city;
        this.mayChange = mayChange;
        this.words = words;
        this.services = services;
        addClassName("card");
    }

    /** Somebody took the benchmark away, or another one is shown: there is nothing to attribute any more. */
    @Override
    protected void onDetach(DetachEvent detached) {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** What a cell is called, by its identity; null if there is no such one. */
    @Nullable
    String nameOf(String cell) {
        return cell(cell).map(one -> GapCharts.name(one.gap().key())).orElse(null);
    }

    /** Opens what a cell is due to, by its identity. */
    void open(String cell) {
        cell(cell).ifPresent(one -> openClaims(Objects.requireNonNull(sheet), one));
    }

    /** Opens what the dearest cost is due to, if any cost is dearer here. */
    void openDearest() {
        BenchmarkSheet now = sheet;
        if (now != null) {
            now.dearest().ifPresent(dearest -> openClaims(now, dearest));
        }
    }

    private Optional<BenchmarkSheet.Cell> cell(String id) {
        return sheet == null
                ? Optional.empty()
                : sheet.cells().stream()
                        .filter(one -> one.id().value().toString().equals(id))
                        .findFirst();
    }

    private void openClaims(BenchmarkSheet sheet, BenchmarkSheet.Cell cell) {
        open(new ClaimDialog(city, sheet, cell, obstacles, mayChange, words, services));
    }

    private void open(CellDialog dialog) {
        open = dialog;
        dialog.open();
    }

    void show(BenchmarkSheet sheet, List<Obstacle> obstacles) {
        boolean changed = !sheet.equals(this.sheet);
        this.sheet = sheet;
        this.obstacles = obstacles;
        if (changed) {
            showTable(sheet);
        }
        showDialog(sheet);
    }

    /** Somebody may have taken the cell away while it was open. */
    private void showDialog(BenchmarkSheet sheet) {
        if (open == null || !open.isOpened()) {
            return;
        }
        if (open.isIn(sheet)) {
            open.showObstacles(obstacles);
            open.show(sheet);
        } else {
            open.close();
            Notices.done(words.text("gap.cell.gone"));
        }
    }

    private void showTable(BenchmarkSheet sheet) {
        GapMatrix matrix = sheet.matrix();
        boolean staged =
                matrix.cells().stream().anyMatch(cell -> !cell.key().stage().isEmpty());
        removeAll();
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", words.text("gap.cells"));
        NativeTableRow head = table.getHead().addRow();
        heading(head, words.text("gap.component"), false);
        if (staged) {
            heading(head, words.text("stage"), false);
        }
        for (String key : List.of("gap.local", "gap.comparator", "gap.gap", "gap.share")) {
            heading(head, words.text(key), true);
        }
        boolean priced = matrix.cells().stream().anyMatch(cell -> cell.priceEffect() != null);
        if (priced) {
            heading(head, words.text("gap.price"), true);
            heading(head, words.text("gap.quantity"), true);
        }
        heading(head, words.text("gap.due-to"), true);
        for (BenchmarkSheet.Cell cell : sheet.cells()) {
            row(table, sheet, cell, staged, priced);
        }
        Div place = new Div(table);
        place.addClassName("data-table");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.text("gap.cells"));
        add(new H2(words.text("gap.cells")), place);
    }

    private static void heading(NativeTableRow row, String text, boolean number) {
        var heading = row.addHeaderCell();
        heading.setText(text);
        heading.getElement().setAttribute("scope", "col");
        heading.setClassName("number", number);
    }

    private void row(
            NativeTable table, BenchmarkSheet sheet, BenchmarkSheet.Cell cell, boolean staged, boolean priced) {
        GapCell gap = CellDialog.compared(sheet, cell);
        NativeTableRow row = table.getBody().addRow();
        var name = row.addHeaderCell();
        if (mayChange) {
            Button costs =
                    new Button(gap.key().component(), click -> open(new CostDialog(sheet, cell, words, services)));
            costs.addThemeNames("tertiary", "small");
            costs.addClassName("cell-name");
            costs.setAriaLabel(words.text("gap.cost.of", gap.key().component()));
            name.add(costs);
        } else {
            name.setText(gap.key().component());
        }
        name.getElement().setAttribute("scope", "row");
        if (staged) {
            data(row, words.text("stage"), stage(gap), false);
        }
        var local = data(row, words.text("gap.local"), words.cost(gap.local().amount()), true);
        if (gap.zeroHere()) {
            Span hint = new Span(words.text("gap.missing"));
            hint.addClassName("cell-hint");
            local.add(hint);
        }
        data(row, words.text("gap.comparator"), words.cost(gap.comparator().amount()), true);
        data(row, words.text("gap.gap"), words.cost(gap.gap()), true);
        data(
                row,
                words.text("gap.share"),
                words.formats().percent(sheet.matrix().shareOfPositive(gap)),
                true);
        if (priced) {
            data(row, words.text("gap.price"), words.cost(gap.priceEffect()), true);
            data(row, words.text("gap.quantity"), words.cost(gap.quantityEffect()), true);
        }
        var due = row.addDataCell();
        due.getElement().setAttribute("data-label", words.text("gap.due-to"));
        due.addClassName("number");
        if (gap.positive().signum() == 0) {
            due.setText("–");
            return;
        }
        BigDecimal part = sheet.claimed(gap.key());
        String claimed = words.formats().percent(part);
        Button claim = new Button(
                part.signum() == 0 && mayChange ? words.text("gap.claim") : claimed, click -> openClaims(sheet, cell));
        claim.addThemeNames("tertiary", "small");
        claim.setAriaLabel(words.text("gap.claim.of", gap.key().component(), claimed));
        due.add(claim);
    }

    /** Nothing here of what costs something there is seldom true, and more often not known. */
    private static NativeTableCell data(NativeTableRow row, String label, String text, boolean number) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.getElement().setAttribute("data-label", label);
        cell.setClassName("number", number);
        return cell;
    }

    private String stage(GapCell cell) {
        return cell.key().stage().isEmpty()
                ? words.text("gap.whole-chain")
                : cell.key().stage();
    }
}
