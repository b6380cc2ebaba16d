package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.valuechain.ComparedStudy;
import org.eslabon.valuechain.model.StudyMeasure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shares of studies side by side: they mean the same in every currency. */
final class ComparisonCharts {

    /** What of the value added people, owners and the public receive; the rest is capital and land. */
    private static final List<StudyMeasure> SHARES =
            List.of(StudyMeasure.WAGE_SHARE, StudyMeasure.PROFIT_SHARE, StudyMeasure.PUBLIC_SHARE);

    private ComparisonCharts() {}

    static ChartCard shares(List<ComparedStudy> studies, StudyWords words) {
        ChartCard chart = new ChartCard(words.text("comparison.shares"), 6 + 2.6 * Math.max(2, studies.size()) + "rem");
        ObjectNode option = StudyCharts.bars(studies.stream()
                .map(study -> ComparisonTable.label(study.study(), words))
                .toList());
        ((ObjectNode) option.get("yAxis").get("axisLabel"))
                .put("overflow", "break"); // names are told apart by their ends
        ArrayNode series = option.putArray("series");
        for (StudyMeasure share : SHARES) {
            StudyCharts.stacked(series, words.text("measure." + share), studies, study -> percent(study, share));
        }
        chart.set(option, () -> table(studies, words));
        chart.setNote(words.text("comparison.shares.note"));
        return chart;
    }

    /** An undefined share has no bar. */
    private static BigDecimal percent(ComparedStudy study, StudyMeasure share) {
        BigDecimal value = study.get(share);
        return value == null ? BigDecimal.ZERO : value.movePointRight(2);
    }

    private static DataTable table(List<ComparedStudy> studies, StudyWords words) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text("comparison.study")));
        SHARES.forEach(share -> columns.add(DataTable.Column.number(words.text("measure." + share))));
        List<List<String>> rows = new ArrayList<>();
        for (ComparedStudy study : studies) {
            List<String> row = new ArrayList<>();
            row.add(ComparisonTable.label(study.study(), words));
            SHARES.forEach(share -> row.add(words.formats().percent(study.get(share))));
            rows.add(row);
        }
        return new DataTable(words.text("comparison.shares"), columns, rows);
    }
}
