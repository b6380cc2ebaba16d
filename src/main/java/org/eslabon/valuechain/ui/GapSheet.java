package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.ui.TextEditor;
import org.eslabon.partnership.City;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkId;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Origin;
import org.eslabon.valuechain.Side;
import org.eslabon.valuechain.model.gap.Attribution;
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
    private final AnswerText answer = new AnswerText();
    private final Div about = new Div();
    private final Div yieldPlace = new Div();
    private final Div figures = new Div();
    private final ChartCard heat;
    private final ChartCard waterfall;
    private final ChartCard pareto;
    private final ChartCard tornado;
    private final GapCells cells;
    private final TextEditor text;
    private @Nullable YieldCard yields;
    private final transient List<BenchmarkSection.Part> sections;

    GapSheet(City city, BenchmarkId benchmark, boolean mayChange, StudyWords words, GapTab.Services services) {
        this.mayChange = mayChange;
        this.words = words;
        this.services = services;
        addClassName("study-tab");
        figures.addClassName("key-figures");
        cells = new GapCells(city, mayChange, words, services);
        heat = new ChartCard(words.text("gap.heat"), "18rem");
        waterfall = new ChartCard(words.text("gap.waterfall"), "20rem");
        pareto = new ChartCard(words.text("gap.pareto"), "20rem");
        tornado = new ChartCard(words.text("gap.tornado"), "20rem");
        tornado.setNote(words.text("gap.tornado.note"));
        waterfall.setNote(words.text("gap.waterfall.note"));
        waterfall.setLeastWidth("32rem");
        heat.setLeastWidth("32rem");
        about.addClassName("benchmark-about");
        answer.addClassName("card");
        add(answer, about, figures, waterfall, heat, cells, yieldPlace, pareto, tornado);
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

    void showVersion(@Nullable Long version) {
        text.setVersion(version);
    }

    /** What a cell is called, by its identity; null if there is no such one. */
    @Nullable
    String nameOf(String cell) {
        return cells.nameOf(cell);
    }

    /** Opens what a cell is due to, by its identity. */
    void open(String cell) {
        cells.open(cell);
    }

    /** Opens what the dearest cost is due to, if any cost is dearer here. */
    void openDearest() {
        cells.openDearest();
    }

    void show(BenchmarkSheet sheet, List<Obstacle> obstacles) {
        GapMatrix matrix = sheet.matrix();
        Attribution<ObstacleId> attribution = sheet.attribution();
        Map<ObstacleId, Obstacle> byId =
                obstacles.stream().collect(Collectors.toMap(Obstacle::id, obstacle -> obstacle));
        Benchmark benchmark = sheet.benchmark();
        answer.show(AnswerWords.of(sheet, words).orElse(null));
        showAbout(sheet);
        showYields(sheet);
        showFigures(benchmark, matrix, attribution, byId);
        int stages = matrix.byStage().size();
        heat.setVisible(stages > 1);
        heat.setChartHeight(6 + 2.6 * stages + "rem");
        heat.set(GapCharts.heat(matrix, words), () -> GapTables.heat(matrix, words));
        waterfall.set(
                GapCharts.waterfall(matrix, benchmark, words), () -> GapTables.waterfall(matrix, benchmark, words));
        boolean attributed = !attribution.ranking().isEmpty();
        pareto.setVisible(attributed);
        pareto.set(GapCharts.pareto(attribution, byId, words), () -> GapTables.pareto(attribution, byId, words));
        pareto.setNote(words.text("gap.pareto.note"));
        List<Tornado.Bar> bars = Tornado.of(matrix).stream().limit(MOST_BARS).toList();
        tornado.setChartHeight(7 + 2 * Math.max(2, bars.size()) + "rem");
        tornado.set(GapCharts.tornado(bars, matrix.net(), words), () -> GapTables.tornado(bars, words));
        cells.show(sheet, obstacles);
        sections.forEach(section -> section.show(sheet));
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
        int due = sheet.origins().isEmpty()
                ? 0
                : services.renewals().due(benchmark.id(), words.items()).size();
        if (due > 0) {
            Div notice = new Div(new Paragraph(words.text("gap.changed", due)));
            notice.addClassName("benchmark-changed");
            if (mayChange) {
                notice.add(new Button(
                        words.text("gap.retake"), click -> new RenewalDialog(benchmark, words, services).open()));
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
        long dearer = matrix.cells().stream()
                .filter(cell -> cell.positive().signum() > 0)
                .count();
        figures.removeAll();
        figures.add(
                new KeyFigure(words.text("gap.net"), words.amount(matrix.net()), money(benchmark)),
                new KeyFigure(
                        words.text("gap.positive"),
                        words.amount(matrix.positive()),
                        words.text("gap.positive.note", dearer)),
                new KeyFigure(
                        words.text("gap.explained"),
                        words.formats().percent(unexplained == null ? null : BigDecimal.ONE.subtract(unexplained)),
                        words.text(
                                "gap.explained.note",
                                words.amount(matrix.positive().subtract(attribution.unexplained())),
                                words.amount(matrix.positive()),
                                benchmark.currency())),
                new KeyFigure(
                        words.text("gap.policy"),
                        words.formats()
                                .percent(attribution.shareOf(id -> byId.containsKey(id)
                                        && byId.get(id).kind().policyInduced())),
                        words.text("gap.of-positive")));
    }
}
