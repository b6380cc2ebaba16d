package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import org.eslabon.valuechain.ComparedStudy;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.StudyMeasure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Studies side by side as charts. */
final class ComparisonCharts {

    /** More bars under each other say less, not more; the table has them all. */
    static final int MOST = 6;

    /** What of the value added people, owners and the public receive; the rest is capital and land. */
    private static final List<StudyMeasure> SHARES =
            List.of(StudyMeasure.WAGE_SHARE, StudyMeasure.PROFIT_SHARE, StudyMeasure.PUBLIC_SHARE);

    private ComparisonCharts() {}

    /** Shares mean the same in every currency. */
    static ChartCard shares(List<ComparedStudy> studies, StudyWords words) {
        ChartCard chart = card(words.text("comparison.shares"), studies);
        ObjectNode option = bars(studies.stream()
                .map(study -> ComparisonTable.label(study.study(), words))
                .toList());
        ArrayNode series = option.putArray("series");
        for (StudyMeasure share : SHARES) {
            StudyCharts.stacked(series, words.text("measure." + share), studies, study -> percent(study, share));
        }
        chart.set(option, () -> table(studies, words));
        chart.setNote(words.text("comparison.shares.note"));
        return chart;
    }

    private static ChartCard card(String title, List<ComparedStudy> studies) {
        return new ChartCard(title, 6 + 2.6 * Math.max(2, studies.size()) + "rem");
    }

    private static ObjectNode bars(List<String> names) {
        ObjectNode option = StudyCharts.bars(names);
        ((ObjectNode) option.get("yAxis").get("axisLabel"))
                .put("overflow", "break"); // names are told apart by their ends
        return option;
    }

    /**
     * The value added of each study, earliest year first, split into who receives it.
     *
     * @param currency of all of them
     */
    static ChartCard valueAdded(List<ComparedStudy> studies, String currency, StudyWords words) {
        String title = words.text("comparison.value-added", currency);
        List<ComparedStudy> byYear = studies.stream()
                .sorted(Comparator.comparing(
                        study -> study.study().year(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        ChartCard chart = card(title, studies);
        ObjectNode option =
                bars(byYear.stream().map(study -> dated(study, words)).toList());
        ArrayNode series = option.putArray("series");
        for (StudyMeasure share : SHARES) {
            StudyCharts.stacked(series, receiver(share, words), byYear, study -> orNothing(part(study, share)));
        }
        StudyCharts.stacked(series, words.text("capital-and-land"), byYear, study -> orNothing(rest(study)));
        chart.set(option, () -> amounts(title, byYear, words));
        chart.setNote(words.text("comparison.value-added.note"));
        return chart;
    }

    private static String receiver(StudyMeasure share, StudyWords words) {
        return switch (share) {
            case WAGE_SHARE -> words.item(AccountItem.WAGES);
            case PROFIT_SHARE -> words.item(AccountItem.NET_OPERATING_PROFIT);
            default -> words.text("public-balance");
        };
    }

    private static String dated(ComparedStudy study, StudyWords words) {
        String label = ComparisonTable.label(study.study(), words);
        return study.study().year() == null ? label : study.study().year() + " · " + label;
    }

    private static BigDecimal orNothing(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Null where the value added, the rate or the share is unknown. */
    private static @Nullable BigDecimal part(ComparedStudy study, StudyMeasure share) {
        BigDecimal valueAdded = study.get(StudyMeasure.VALUE_ADDED);
        BigDecimal ratio = study.get(share);
        return valueAdded == null || ratio == null ? null : valueAdded.multiply(ratio);
    }

    private static @Nullable BigDecimal rest(ComparedStudy study) {
        BigDecimal rest = study.get(StudyMeasure.VALUE_ADDED);
        for (StudyMeasure share : SHARES) {
            BigDecimal part = part(study, share);
            rest = rest == null || part == null ? null : rest.subtract(part);
        }
        return rest;
    }

    private static DataTable amounts(String title, List<ComparedStudy> studies, StudyWords words) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text("comparison.study")));
        columns.add(DataTable.Column.number(words.text("value-added")));
        SHARES.forEach(share -> columns.add(DataTable.Column.number(receiver(share, words))));
        columns.add(DataTable.Column.number(words.text("capital-and-land")));
        List<List<String>> rows = new ArrayList<>();
        for (ComparedStudy study : studies) {
            List<String> row = new ArrayList<>();
            row.add(dated(study, words));
            row.add(words.formats().money(study.get(StudyMeasure.VALUE_ADDED)));
            SHARES.forEach(share -> row.add(words.formats().money(part(study, share))));
            row.add(words.formats().money(rest(study)));
            rows.add(row);
        }
        return new DataTable(title, columns, rows);
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
