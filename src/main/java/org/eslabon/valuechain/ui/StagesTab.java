package org.eslabon.valuechain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.StudyStages;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StageResult;
import org.jspecify.annotations.Nullable;

/** What each link of the chain takes in, and what it is spent on. */
class StagesTab extends Div implements StudyTab {

    private final transient StudyWords words;
    private final ChartCard chart;
    private final Div ratios = new Div();
    private final @Nullable StageList list;

    /**
     * @param stages null for those who may not change them
     */
    StagesTab(StudyWords words, @Nullable StudyStages stages) {
        this.words = words;
        list = stages == null ? null : new StageList(words, stages);
        addClassName("study-tab");
        chart = new ChartCard(words.text("stages.chart"), "20rem");
        ratios.addClassName("card");
        add(chart, ratios);
        if (list != null) {
            add(list);
        }
    }

    @Override
    public void show(StudyContent content, Set<FigureKey> changed) {
        List<StageResult> stages = content.analysis().stages();
        chart.setChartHeight(6 + 3 * Math.max(2, stages.size()) + "rem");
        chart.set(StudyCharts.stages(stages, words), () -> accounts(stages));
        chart.setNote(words.text("money.in", words.accountMoney(content.data().header())));
        ratios.removeAll();
        ratios.add(new H2(words.text("stages.ratios")), ratios(stages));
        if (list != null) {
            list.show(content);
        }
    }

    private DataTable accounts(List<StageResult> stages) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text("stage")));
        for (AccountItem item : AccountItem.values()) {
            columns.add(DataTable.Column.number(words.item(item)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (StageResult stage : stages) {
            List<String> row = new ArrayList<>();
            row.add(words.stage(stage.stage()));
            for (AccountItem item : AccountItem.values()) {
                row.add(words.formats().money(stage.account().get(item)));
            }
            rows.add(row);
        }
        return new DataTable(words.text("stages.chart"), columns, rows);
    }

    private DataTable ratios(List<StageResult> stages) {
        List<List<String>> rows = stages.stream()
                .map(stage -> List.of(
                        words.stage(stage.stage()),
                        words.formats().number(java.math.BigDecimal.valueOf(stage.actors()), 0),
                        words.formats().money(stage.account().valueAdded()),
                        words.formats().percent(stage.ratios().shareOfChain()),
                        words.formats().percent(stage.ratios().margin()),
                        words.formats().percent(stage.ratios().wageShare()),
                        words.formats().percent(stage.ratios().profitShare()),
                        words.formats().percent(stage.ratios().publicShare())))
                .toList();
        return new DataTable(
                words.text("stages.ratios"),
                List.of(
                        DataTable.Column.text(words.text("stage")),
                        DataTable.Column.number(words.text("study.actors")),
                        DataTable.Column.number(words.text("value-added")),
                        DataTable.Column.number(words.text("share")),
                        DataTable.Column.number(words.text("margin")),
                        DataTable.Column.number(words.text("wage-share")),
                        DataTable.Column.number(words.text("profit-share")),
                        DataTable.Column.number(words.text("public-share"))),
                rows);
    }
}
