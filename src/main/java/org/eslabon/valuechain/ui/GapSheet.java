package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.ui.TextEditor;
import org.eslabon.partnership.City;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Origin;
import org.eslabon.valuechain.Side;
import org.eslabon.valuechain.model.gap.Attribution;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.eslabon.valuechain.model.gap.Tornado;
import org.eslabon.valuechain.spi.BenchmarkSection;
import org.jspecify.annotations.Nullable;

/** One benchmark: its figures, where the gap is, how it adds up, and what it is due to. */
class GapSheet extends Div {

    private static final int MOST_BARS = 15;

    private final boolean mayChange;
    private final transient StudyWords words;
    private final transient GapTab.Services services;
    private final Div about = new Div();
    private final Div yieldPlace = new Div();
    private final Div figures = new Div();
    private final ChartCard heat;
    private final ChartCard waterfall;
    private final ChartCard pareto;
    private final ChartCard tornado;
    private final Div cells = new Div();
    private @Nullable CellDialog open;
    private final TextEditor text;
    private @Nullable YieldCard yields;
    private final transient List<BenchmarkSection.Part> sections;

    GapSheet(City city, BenchmarkId benchmark, boolean mayChange, StudyWords words, GapTab.Services services) {
        this.mayChange = mayChange;
        this.words = words;
        this.services = services;
        addClassName("study-tab");
        figures.addClassName("key-figures");
        cells.addClassName("card");
        heat = new ChartCard(words.text("gap.heat"), "18rem");
        waterfall = new ChartCard(words.text("gap.waterfall"), "20rem");
        pareto = new ChartCard(words.text("gap.pareto"), "20rem");
        tornado = new ChartCard(words.text("gap.tornado"), "20rem");
        tornado.setNote(words.text("gap.tornado.note"));
        waterfall.setLeastWidth("32rem");
        heat.setLeastWidth("32rem");
        about.addClassName("benchmark-about");
        add(about, figures, waterfall, heat, cells, yieldPlace, pareto, tornado);
        sections = services.sections().stream().map(section -> section.of(city)).toList();
        sections.forEach(this::add);
        text = services.texts()
                .of(
                        new TextOwner(Benchmark.thing(benchmark), "text"),
                        words.text("gap.text"),
                        words.text("gap.text.placeholder"));
        Div written = new Div(new H2(words.text("gap.text")), text);
        written.addClassNames("card", "written-text");
        add(written);
    }

    /** Somebody took the benchmark away, or another one is shown: there is nothing to attribute any more. */
    @Override
    protected void onDetach(DetachEvent detached) {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    void showVersion(@Nullable Long version) {
        text.setVersion(version);
    }

    void show(BenchmarkSheet sheet, List<Obstacle> obstacles) {
        GapMatrix matrix = sheet.matrix();
        Attribution<ObstacleId> attribution = sheet.attribution();
        Map<ObstacleId, Obstacle> byId =
                obstacles.stream().collect(Collectors.toMap(Obstacle::id, obstacle -> obstacle));
        Benchmark benchmark = sheet.benchmark();
        showAbout(sheet);
        showYields(sheet);
        showFigures(benchmark, matrix, attribution, byId);
        int stages = matrix.byStage().size();
        heat.setVisible(stages > 1);
        heat.setChartHeight(6 + 2.6 * stages + "rem");
        heat.set(GapCharts.heat(matrix, words), () -> matrixTable(matrix));
        waterfall.set(GapCharts.waterfall(matrix, benchmark, words), () -> steps(matrix, benchmark));
        boolean attributed = !attribution.ranking().isEmpty();
        pareto.setVisible(attributed);
        pareto.set(GapCharts.pareto(attribution, byId, words), () -> ranking(attribution, byId));
        pareto.setNote(words.text("gap.pareto.note"));
        List<Tornado.Bar> bars = Tornado.of(matrix).stream().limit(MOST_BARS).toList();
        tornado.setChartHeight(7 + 2 * Math.max(2, bars.size()) + "rem");
        tornado.set(GapCharts.tornado(bars, matrix.net(), words), () -> swings(bars));
        showCells(sheet, obstacles);
        sections.forEach(section -> section.show(sheet));
        if (open != null && open.isOpened()) {
            open.show(sheet);
        }
    }

    /** With what it is compared, from which figures, and how they were converted. */
    private void showAbout(BenchmarkSheet sheet) {
        Benchmark benchmark = sheet.benchmark();
        about.removeAll();
        about.add(new Paragraph(words.text("gap.about", benchmark.comparator(), money(benchmark))));
        Origin here = sheet.origins().get(Side.LOCAL);
        Origin there = sheet.origins().get(Side.COMPARATOR);
        if (here != null && there != null) {
            about.add(new Paragraph(words.text(
                    "gap.about.origins",
                    here.version() + "",
                    words.amount(here.volume()),
                    Objects.requireNonNullElse(here.unit(), ""),
                    there.version() + "",
                    words.amount(there.volume()),
                    Objects.requireNonNullElse(there.unit(), ""))));
        }
        String conversion = BasisFields.describe(benchmark.basis(), benchmark.currency(), words);
        if (!conversion.isEmpty()) {
            about.add(new Paragraph(words.text("gap.about.converted", conversion)));
        }
        if (mayChange) {
            Button basis = new Button(
                    words.text("gap.basis.change"), click -> new BasisDialog(benchmark, words, services).open());
            basis.addThemeNames("tertiary", "small");
            about.add(basis);
        }
        int changed = sheet.origins().isEmpty() ? 0 : services.studies().changedSince(benchmark.id());
        if (changed > 0) {
            Div notice = new Div(new Paragraph(words.text("gap.changed", changed)));
            notice.addClassName("benchmark-changed");
            if (mayChange) {
                notice.add(new Button(
                        words.text("gap.retake"), click -> services.studies().retake(benchmark.id())));
            }
            about.add(notice);
        }
    }

    private void showYields(BenchmarkSheet sheet) {
        boolean needed = sheet.stages().size() > 1 && sheet.origins().isEmpty();
        yieldPlace.setVisible(needed);
        if (!needed) {
            return;
        }
        if (yields == null || !yields.isAbout(sheet)) {
            yields = new YieldCard(sheet, mayChange, words, services);
            yieldPlace.removeAll();
            yieldPlace.add(yields);
        }
        yields.show(sheet);
    }

    private String money(Benchmark benchmark) {
        return words.text("gap.money", benchmark.currency(), benchmark.unit());
    }

    private void showFigures(
            Benchmark benchmark,
            GapMatrix matrix,
            Attribution<ObstacleId> attribution,
            Map<ObstacleId, Obstacle> byId) {
        BigDecimal unexplained = attribution.unexplainedShare();
        figures.removeAll();
        figures.add(
                new KeyFigure(words.text("gap.net"), words.amount(matrix.net()), money(benchmark)),
                new KeyFigure(
                        words.text("gap.positive"), words.amount(matrix.positive()), words.text("gap.positive.note")),
                new KeyFigure(
                        words.text("gap.explained"),
                        words.formats().percent(unexplained == null ? null : BigDecimal.ONE.subtract(unexplained)),
                        words.text("gap.of-positive")),
                new KeyFigure(
                        words.text("gap.policy"),
                        words.formats()
                                .percent(attribution.shareOf(id -> byId.containsKey(id)
                                        && byId.get(id).kind().policyInduced())),
                        words.text("gap.of-positive")));
    }

    private void showCells(BenchmarkSheet sheet, List<Obstacle> obstacles) {
        GapMatrix matrix = sheet.matrix();
        boolean staged =
                matrix.cells().stream().anyMatch(cell -> !cell.key().stage().isEmpty());
        cells.removeAll();
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", words.text("gap.cells"));
        NativeTableRow head = table.getHead().addRow();
        heading(head, words.text("gap.component"), false);
        if (staged) {
            heading(head, words.text("stage"), false);
        }
        for (String key : List.of("gap.local", "gap.comparator", "gap.gap", "gap.share", "gap.price", "gap.quantity")) {
            heading(head, words.text(key), true);
        }
        heading(head, words.text("gap.due-to"), true);
        for (BenchmarkSheet.Cell cell : sheet.cells()) {
            row(table, sheet, matrix, cell, staged, obstacles);
        }
        Div place = new Div(table);
        place.addClassName("data-table");
        place.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.text("gap.cells"));
        cells.add(new H2(words.text("gap.cells")), place);
    }

    private static void heading(NativeTableRow row, String text, boolean number) {
        var heading = row.addHeaderCell();
        heading.setText(text);
        heading.getElement().setAttribute("scope", "col");
        heading.setClassName("number", number);
    }

    private void row(
            NativeTable table,
            BenchmarkSheet sheet,
            GapMatrix matrix,
            BenchmarkSheet.Cell cell,
            boolean staged,
            List<Obstacle> obstacles) {
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
        data(row, words.text("gap.local"), words.amount(gap.local().amount()), true);
        data(row, words.text("gap.comparator"), words.amount(gap.comparator().amount()), true);
        data(row, words.text("gap.gap"), words.amount(gap.gap()), true);
        data(row, words.text("gap.share"), words.formats().percent(matrix.shareOfPositive(gap)), true);
        data(row, words.text("gap.price"), words.amount(gap.priceEffect()), true);
        data(row, words.text("gap.quantity"), words.amount(gap.quantityEffect()), true);
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
                part.signum() == 0 && mayChange ? words.text("gap.claim") : claimed,
                click -> open(new ClaimDialog(sheet, cell, obstacles, mayChange, words, services)));
        claim.addThemeNames("tertiary", "small");
        claim.setAriaLabel(words.text("gap.claim.of", gap.key().component(), claimed));
        due.add(claim);
    }

    private void open(CellDialog dialog) {
        open = dialog;
        dialog.open();
    }

    private static void data(NativeTableRow row, String label, String text, boolean number) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.getElement().setAttribute("data-label", label);
        cell.setClassName("number", number);
    }

    private String stage(GapCell cell) {
        return cell.key().stage().isEmpty()
                ? words.text("gap.whole-chain")
                : cell.key().stage();
    }

    private DataTable matrixTable(GapMatrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        matrix.byStage()
                .forEach((stage, part) -> rows.add(List.of(
                        stage.isEmpty() ? words.text("gap.whole-chain") : stage,
                        words.amount(part.net()),
                        words.amount(part.positive()))));
        return new DataTable(
                words.text("gap.heat"),
                List.of(
                        DataTable.Column.text(words.text("stage")),
                        DataTable.Column.number(words.text("gap.net")),
                        DataTable.Column.number(words.text("gap.positive"))),
                rows);
    }

    private DataTable steps(GapMatrix matrix, Benchmark benchmark) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.text("gap.local"), words.amount(matrix.localTotal())));
        matrix.byComponent().forEach((component, part) -> {
            if (part.net().signum() != 0) {
                rows.add(List.of(component, words.amount(part.net().negate())));
            }
        });
        rows.add(List.of(benchmark.comparator(), words.amount(matrix.comparatorTotal())));
        return new DataTable(
                words.text("gap.waterfall"),
                List.of(
                        DataTable.Column.text(words.text("gap.component")),
                        DataTable.Column.number(words.text("gap.amount"))),
                rows);
    }

    private DataTable swings(List<Tornado.Bar> bars) {
        List<List<String>> rows = bars.stream()
                .map(bar -> List.of(
                        GapCharts.name(bar.cell()),
                        words.amount(bar.less20()),
                        words.amount(bar.less10()),
                        words.amount(bar.more10()),
                        words.amount(bar.more20())))
                .toList();
        return new DataTable(
                words.text("gap.tornado"),
                List.of(
                        DataTable.Column.text(words.text("gap.component")),
                        DataTable.Column.number("\u221220 %"),
                        DataTable.Column.number("\u221210 %"),
                        DataTable.Column.number("+10 %"),
                        DataTable.Column.number("+20 %")),
                rows);
    }

    private DataTable ranking(Attribution<ObstacleId> attribution, Map<ObstacleId, Obstacle> byId) {
        List<List<String>> rows = new ArrayList<>();
        for (var one : attribution.ranking()) {
            rows.add(List.of(
                    GapCharts.name(byId, one.obstacle()),
                    words.amount(one.gap()),
                    words.formats().percent(one.share()),
                    words.formats().percent(one.cumulated())));
        }
        rows.add(List.of(
                words.text("gap.unexplained"),
                words.amount(attribution.unexplained()),
                words.formats().percent(attribution.unexplainedShare()),
                ""));
        return new DataTable(
                words.text("gap.pareto"),
                List.of(
                        DataTable.Column.text(words.text("gap.obstacle")),
                        DataTable.Column.number(words.text("gap.gap")),
                        DataTable.Column.number(words.text("gap.share")),
                        DataTable.Column.number(words.text("gap.cumulated"))),
                rows);
    }
}
