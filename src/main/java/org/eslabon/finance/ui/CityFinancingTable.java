package org.eslabon.finance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eslabon.finance.CityFinancing;
import org.eslabon.finance.FinanceAddresses;
import org.eslabon.finance.PlanSource;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.uikit.DataTable;
import org.eslabon.uikit.DataTable.Column;

/** What each source gives to each plan, and at the foot the sums by kind of organisation and in all. */
record CityFinancingTable(String city, Currency currency, List<Stage> stages, FinanceWords words) {

    DataTable of(List<PlanSource> rows) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.text("finance.line.source")),
                Column.text(words.text("finance.source.organisation")),
                Column.text(words.text("finance.source.sector")),
                Column.text(words.text("finance.city.plan"))));
        stages.forEach(stage -> columns.add(Column.number(words.text(stage.key()))));
        return DataTable.of(
                words.text("finance.city.list"),
                columns,
                rows.stream().map(this::row).toList(),
                sums(rows));
    }

    private List<Component> row(PlanSource row) {
        List<Component> cells = new ArrayList<>(List.of(
                new Text(row.source().name()),
                new Text(row.source().giver()),
                new Text(words.text(row.source().sector().key())),
                new Anchor("/" + FinanceAddresses.ofPlan(city, row.plan()), row.planTitle())));
        stages.forEach(stage -> cells.add(new Text(words.sum(row.amount(stage)))));
        return cells;
    }

    private List<List<String>> sums(List<PlanSource> rows) {
        Map<Sector, List<PlanSource>> bySector = rows.stream()
                .collect(Collectors.groupingBy(row -> row.source().sector(), TreeMap::new, Collectors.toList()));
        List<List<String>> sums = new ArrayList<>();
        if (bySector.size() > 1) {
            bySector.forEach((sector, its) -> sums.add(sum(words.text(sector.key()), its)));
        }
        sums.add(sum(words.text("finance.grid.total", currency.getCurrencyCode()), rows));
        return sums;
    }

    private List<String> sum(String name, Collection<PlanSource> rows) {
        List<String> sum = new ArrayList<>(List.of(name, "", "", ""));
        stages.forEach(stage -> sum.add(words.amount(CityFinancing.sum(rows, stage))));
        return sum;
    }
}
