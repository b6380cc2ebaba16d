package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eslabon.guide.Method;
import org.eslabon.guide.ui.MethodLink;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.KeyFigure;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Employment;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Headline;
import org.jspecify.annotations.Nullable;

/** The figures that matter first, and who receives the value added. */
class OverviewTab extends Div implements StudyTab {

    private final transient StudyWords words;
    private final String checks;
    private final Div figures = new Div();
    private final ChartCard chart;
    private final Div reported = new Div();

    /**
     * @param checks address of what does not reconcile
     * @param answers what the comparisons with other chains say
     */
    OverviewTab(StudyWords words, String checks, AnswerLines answers) {
        this.words = words;
        this.checks = checks;
        addClassName("study-tab");
        figures.addClassName("key-figures");
        chart = new ChartCard(words.text("overview.chart"), "20rem");
        reported.addClassName("card");
        add(answers, figures, new MethodLink(Method.VALUE_ADDED), chart, reported);
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changed) {
        Analysis analysis = content.analysis();
        String money = words.accountMoney(content.data().header());
        figures.removeAll();
        figures.add(
                new KeyFigure(
                        words.text("value-added"),
                        words.formats().money(analysis.total().valueAdded()),
                        money),
                new KeyFigure(
                        words.text("production"),
                        words.formats().money(analysis.total().get(AccountItem.PRODUCTION)),
                        money),
                margins(analysis),
                new KeyFigure(
                        words.text("integration"),
                        words.formats().percent(analysis.rateOfIntegration()),
                        words.text("integration.note")),
                jobs(content),
                new KeyFigure(
                        words.text("gini"),
                        words.formats().number(analysis.giniOfValueAdded(), 2),
                        words.text(
                                "gini.note",
                                analysis.actorTypesCounted(),
                                analysis.actors().size())),
                checks(content));
        long bars = analysis.actors().stream()
                .filter(actor -> actor.account().valueAdded().signum() != 0)
                .count();
        chart.setChartHeight(5 + 2.2 * Math.max(2, bars) + "rem");
        chart.set(StudyCharts.valueAdded(analysis, words), () -> shares(analysis));
        chart.setNote(words.text("money.in", money));
        showReported(content);
    }

    private KeyFigure margins(Analysis analysis) {
        List<BigDecimal> margins = analysis.actors().stream()
                .map(actor -> actor.ratios().margin())
                .filter(Objects::nonNull)
                .sorted(Comparator.<@Nullable BigDecimal>naturalOrder())
                .toList();
        long losses = margins.stream().filter(margin -> margin.signum() < 0).count();
        String range = margins.isEmpty()
                ? words.formats().percent(null)
                : words.text(
                        "margin.range",
                        words.formats().percent(margins.getFirst()),
                        words.formats().percent(margins.getLast()));
        KeyFigure figure = new KeyFigure(words.text("margin"), range, words.text("margin.losses", losses));
        return losses > 0 ? figure.warns() : figure;
    }

    private KeyFigure jobs(StudyContent content) {
        List<Employment> all = Employment.of(content.data());
        if (all.isEmpty()) {
            return new KeyFigure(words.text("jobs"), words.formats().number(null, 0), words.text("employment.none"));
        }
        Employment first = all.getFirst();
        return new KeyFigure(
                words.text("jobs"),
                words.formats().number(first.total(), 0),
                words.text(
                        "jobs.note",
                        words.jobsUnit(first.unit()),
                        words.formats().percent(first.shareOfWomen())));
    }

    private KeyFigure checks(StudyContent content) {
        int number = content.discrepancies().size();
        KeyFigure figure = new KeyFigure(
                words.text("study.discrepancies"), words.formats().number(BigDecimal.valueOf(number), 0), "");
        if (number > 0) {
            figure.add(new Anchor("/" + checks, words.text("discrepancies.see")));
            figure.warns();
        }
        return figure;
    }

    private DataTable shares(Analysis analysis) {
        List<List<String>> rows = analysis.actors().stream()
                .map(actor -> List.of(
                        actor.actor().name(),
                        words.formats().money(actor.account().valueAdded()),
                        words.formats().percent(actor.ratios().shareOfChain()),
                        words.formats().percent(actor.ratios().wageShare()),
                        words.formats().percent(actor.ratios().profitShare()),
                        words.formats().percent(actor.ratios().publicShare())))
                .toList();
        return new DataTable(
                words.text("overview.chart"),
                List.of(
                        DataTable.Column.text(words.text("actor")),
                        DataTable.Column.number(words.text("value-added")),
                        DataTable.Column.number(words.text("share")),
                        DataTable.Column.number(words.text("wage-share")),
                        DataTable.Column.number(words.text("profit-share")),
                        DataTable.Column.number(words.text("public-share"))),
                rows);
    }

    /** What the printed report says of the chain, beside what the accounts give where they give it. */
    private void showReported(StudyContent content) {
        List<List<String>> rows = new ArrayList<>();
        for (Headline headline : Headline.values()) {
            var figure = content.data().figure(FigureKey.headline(headline));
            if (figure != null) {
                rows.add(List.of(
                        words.text("figure.STUDY." + headline),
                        words.amount(figure.value()),
                        figure.unit() == null ? "" : figure.unit()));
            }
        }
        reported.setVisible(!rows.isEmpty());
        reported.removeAll();
        reported.add(
                new H2(words.text("overview.reported")),
                new DataTable(
                        words.text("overview.reported"),
                        List.of(
                                DataTable.Column.text(words.text("indicator")),
                                DataTable.Column.number(words.text("value")),
                                DataTable.Column.text(words.text("unit"))),
                        rows));
    }
}
