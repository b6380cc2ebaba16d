package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.uikit.SheetDownload;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyStages;
import org.eslabon.valuechain.model.DaySum;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.StageTimes;
import org.eslabon.valuechain.model.TimePart;
import org.jspecify.annotations.Nullable;

/** How long goods take through the chain, here and at the comparator, and what their waiting costs. */
class TimeTab extends Div implements StudyTab {

    private final boolean mayChange;
    private final transient StudyWords words;
    private final transient StudyStages stages;
    private final Div toolbar = new Div();
    private final Div figures = new Div();
    private final ChartCard chart;
    private final Div tables = new Div();
    private final Div nothing = new Div();
    private final StageList list;
    private final StageGrid days;
    private final StageGrid delays;
    private final Paragraph money = new Paragraph();
    private transient @Nullable StudyContent content;

    TimeTab(
            boolean mayChange,
            StudyWords words,
            Supplier<StudyContent> read,
            StudyStages stages,
            StudyContent study,
            Consumer<FigureKey> open) {
        this.mayChange = mayChange;
        this.words = words;
        this.stages = stages;
        addClassName("study-tab");
        toolbar.addClassName("toolbar");
        figures.addClassName("key-figures");
        tables.addClassName("study-tab");
        chart = new ChartCard(words.text("time.chart"), "20rem");
        days = StageGrid.days(words, open);
        delays = StageGrid.delays(words, open);
        money.addClassName("second");
        toolbar.add(new SheetDownload(
                words.text("gap.export"),
                words.text("time.export.name", study.study().name()),
                words.formats().zone(),
                out -> TimeExport.write(LeadTime.of(read.get().data()), words, out)));
        if (mayChange) {
            toolbar.add(adding(false));
        }
        toolbar.add(new MethodLink(Method.TIME));
        tables.add(new H2(words.text("time.days")), days, new H2(words.text("time.delay")), money, delays);
        list = new StageList(words, stages);
        add(toolbar, figures, chart, tables, list, nothing);
    }

    private Button adding(boolean first) {
        Button button = new Button(words.text("stage.add"), click -> {
            if (content != null) {
                StageDialog.adding(content.study().id(), words, stages).open();
            }
        });
        if (first) {
            button.addThemeNames("primary");
        }
        return button;
    }

    @Override
    public void show(StudyContent now, Set<FigureKey> changed) {
        content = now;
        LeadTime time = LeadTime.of(now.data());
        boolean empty = time.stages().isEmpty();
        nothing.removeAll();
        if (empty) {
            nothing.add(
                    mayChange
                            ? new EmptyState(words.text("time.none"), words.text("time.none.why"), adding(true))
                            : new EmptyState(words.text("time.none"), words.text("time.none.reader")));
        }
        toolbar.setVisible(!empty);
        list.setVisible(mayChange && !empty);
        if (mayChange) {
            list.show(now);
        }
        figures.setVisible(!empty);
        tables.setVisible(!empty);
        showFigures(time, words.accountMoney(now.data().header()));
        List<TimeCharts.Bar> bars = TimeCharts.bars(time, words);
        chart.setVisible(!bars.isEmpty());
        chart.setChartHeight(5 + 2.2 * Math.max(2, bars.size()) + "rem");
        chart.set(TimeCharts.option(bars, words), () -> table(time));
        chart.setNote(words.text("time.chart.note"));
        money.setText(
                words.text("time.delay.note", words.accountMoney(now.data().header())));
        days.show(time.stages(), changed);
        delays.show(time.stages(), changed);
    }

    private void showFigures(LeadTime time, String currency) {
        figures.removeAll();
        DaySum difference = time.difference();
        KeyFigure longer = new KeyFigure(
                words.text("time.difference"),
                days(difference.days()),
                words.text("time.difference.note", difference.known(), difference.possible()));
        figures.add(
                new KeyFigure(words.text("time.here"), days(time.here().days()), rests(time.here())),
                new KeyFigure(
                        words.text("time.comparator"), days(time.comparator().days()), rests(time.comparator())),
                difference.days() != null && difference.days().signum() > 0 ? longer.warns() : longer,
                new KeyFigure(
                        words.text("time.cost"),
                        words.formats().money(time.costOfDelay()),
                        words.text(
                                "time.cost.note",
                                currency,
                                time.stagesWithCost(),
                                time.stages().size())),
                new KeyFigure(
                        words.text("time.cost.share"),
                        words.formats().percent(time.costOfDelayShare()),
                        words.text("time.cost.share.note")),
                new KeyFigure(
                        words.text("time.cost.day"),
                        words.formats().money(time.costOfADay()),
                        words.text("time.cost.day.note", currency)));
    }

    private String days(@Nullable BigDecimal days) {
        return days == null
                ? words.amount(null)
                : words.text("time.value", words.formats().number(days, 2));
    }

    private String rests(DaySum sum) {
        return words.text("time.rests", sum.known(), sum.possible());
    }

    private DataTable table(LeadTime time) {
        List<List<String>> rows = new ArrayList<>();
        for (StageTimes stage : time.stages()) {
            List<String> row = new ArrayList<>();
            row.add(stage.stage());
            for (TimePart part : TimePart.values()) {
                row.add(words.amount(stage.here(part)));
            }
            for (TimePart part : TimePart.values()) {
                row.add(words.amount(stage.comparator(part)));
            }
            rows.add(row);
        }
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text("stage")));
        for (TimePart part : TimePart.values()) {
            columns.add(DataTable.Column.number(words.text("time.part." + part)));
        }
        for (TimePart part : TimePart.values()) {
            columns.add(DataTable.Column.number(words.text("time.of-comparator", words.text("time.part." + part))));
        }
        return new DataTable(words.text("time.chart"), columns, rows);
    }
}
