package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.EmptyState;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.Employment;
import org.eslabon.valuechain.model.EmploymentItem.Contract;
import org.eslabon.valuechain.model.EmploymentItem.Sex;
import org.eslabon.valuechain.model.FigureKey;

/** Who works in the chain, by sex and skill; one chart for each unit the source counts in. */
class EmploymentTab extends Div implements StudyTab {

    private final transient StudyWords words;
    private final transient Consumer<FigureKey> open;

    EmploymentTab(StudyWords words, Consumer<FigureKey> open) {
        this.words = words;
        this.open = open;
        addClassName("study-tab");
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changed) {
        removeAll();
        List<Employment> all = Employment.of(content.data());
        if (all.isEmpty()) {
            add(new EmptyState(words.text("employment.none"), words.text("employment.none.why")));
            return;
        }
        for (Employment employment : all) {
            add(chart(employment), totals(employment), perMillion(content, employment));
        }
        add(new MethodLink(Method.INEQUALITY_AND_EMPLOYMENT));
        EmploymentGrid grid = new EmploymentGrid(words, open);
        grid.show(content.data(), changed);
        add(new H2(words.text("employment.by-actor")), grid);
    }

    private Div perMillion(StudyContent content, Employment employment) {
        var header = content.data().header();
        String currency = header.currency() == null ? words.text("money.unknown") : header.currency();
        var jobs = content.analysis().jobsPerMillion(employment, header);
        String note = words.text("employment.per-million.note", unit(employment), currency);
        Div figures = new Div(
                new KeyFigure(
                        words.text("employment.per-million"), words.formats().number(jobs.total(), 2), note),
                new KeyFigure(words.text("sex.FEMALE"), words.formats().number(jobs.women(), 2), note),
                new KeyFigure(words.text("sex.MALE"), words.formats().number(jobs.men(), 2), note),
                new KeyFigure(
                        words.text("measure.WOMEN"),
                        words.formats().percent(employment.shareOfWomen()),
                        words.text(
                                "employment.per-million.rests",
                                employment.rows().size(),
                                content.data().actors().size())));
        figures.addClassName("key-figures");
        return figures;
    }

    private String unit(Employment employment) {
        return words.jobsUnit(employment.unit());
    }

    private ChartCard chart(Employment employment) {
        ChartCard chart = new ChartCard(
                words.text("employment.chart", unit(employment)),
                height(employment.rows().size()));
        var option = StudyCharts.bars(
                employment.rows().stream().map(row -> row.actor().name()).toList());
        var series = option.putArray("series");
        for (Sex sex : Sex.values()) {
            StudyCharts.stacked(series, words.text("sex." + sex), employment.rows(), row -> row.of(sex));
        }
        chart.set(option, () -> bySex(employment));
        return chart;
    }

    private static String height(int bars) {
        return 5 + 2.2 * Math.max(2, bars) + "rem";
    }

    private DataTable bySex(Employment employment) {
        List<List<String>> rows = employment.rows().stream()
                .map(row -> List.of(
                        row.actor().name(),
                        words.amount(row.of(Sex.FEMALE)),
                        words.amount(row.of(Sex.MALE)),
                        words.amount(row.total())))
                .toList();
        return new DataTable(
                words.text("employment.chart", unit(employment)),
                List.of(
                        DataTable.Column.text(words.text("actor")),
                        DataTable.Column.number(words.text("sex.FEMALE")),
                        DataTable.Column.number(words.text("sex.MALE")),
                        DataTable.Column.number(words.text("total"))),
                rows);
    }

    private Div totals(Employment employment) {
        List<List<String>> rows = new ArrayList<>();
        for (Contract contract : Contract.values()) {
            var women = employment.total(contract, Sex.FEMALE);
            var men = employment.total(contract, Sex.MALE);
            rows.add(List.of(
                    words.text("employment." + contract),
                    words.amount(women),
                    words.amount(men),
                    words.amount(employment.total(contract))));
        }
        Div card = new Div(
                new H2(words.text("employment.totals", unit(employment))),
                new DataTable(
                        words.text("employment.totals", unit(employment)),
                        List.of(
                                DataTable.Column.text(words.text("employment.contract")),
                                DataTable.Column.number(words.text("sex.FEMALE")),
                                DataTable.Column.number(words.text("sex.MALE")),
                                DataTable.Column.number(words.text("total"))),
                        rows));
        card.addClassName("card");
        return card;
    }
}
