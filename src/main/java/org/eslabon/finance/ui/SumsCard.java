package org.eslabon.finance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eslabon.finance.Funding;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.MoneyCell;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.model.FundingGrid;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.Subject;
import org.eslabon.rates.RateAddresses;
import org.eslabon.uikit.DataTable;

/** The sums by source, by kind of organisation, by year, and as cash or in kind; and the rates behind them. */
class SumsCard extends Div {

    /** A way to add up: what a part is called in the sums of the grid, and its sums at a stage. */
    private interface Side<K> {
        Map<K, BigDecimal> at(FundingGrid<SourceId, Subject> grid, Stage stage);
    }

    private final String city;
    private final Div tables = new Div();
    private final Div rates = new Div();

    /**
     * @param city its slug
     */
    SumsCard(String city) {
        this.city = city;
        addClassNames("card", "sums-card");
        tables.addClassName("sums-tables");
        add(new H2(getTranslation("finance.sums")), tables, rates);
    }

    void show(Funding funding, FinanceWords words) {
        Set<Integer> years = new TreeSet<>();
        funding.cells().forEach(cell -> years.add(cell.year()));
        tables.removeAll();
        tables.add(
                table("finance.sums.source", funding, words, FundingGrid::bySource, namesOf(funding), ids(funding)),
                table(
                        "finance.sums.sector",
                        funding,
                        words,
                        FundingGrid::bySector,
                        sector -> words.text(sector.key()),
                        Arrays.asList(Sector.values())),
                table("finance.sums.year", funding, words, FundingGrid::byYear, year -> year + "", List.copyOf(years)),
                table(
                        "finance.sums.means",
                        funding,
                        words,
                        FundingGrid::byMeans,
                        means -> words.text(means.key()),
                        Arrays.asList(Means.values())));
        showRates(funding, words);
    }

    private static List<SourceId> ids(Funding funding) {
        return funding.sources().stream().map(FundingSource::id).toList();
    }

    private static Function<SourceId, String> namesOf(Funding funding) {
        return id -> funding.sources().stream()
                .filter(source -> source.id().equals(id))
                .map(FundingSource::name)
                .findFirst()
                .orElse("–");
    }

    /** A row for each part that has something at any stage, and the total, which is the same in every table. */
    private <K> Div table(
            String title, Funding funding, FinanceWords words, Side<K> side, Function<K, String> name, List<K> parts) {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(words.text(title)));
        for (Stage stage : Stage.values()) {
            columns.add(DataTable.Column.number(words.text(stage.key())));
        }
        List<List<String>> rows = new ArrayList<>();
        for (K part : parts) {
            List<String> row = new ArrayList<>(List.of(name.apply(part)));
            boolean any = false;
            for (Stage stage : Stage.values()) {
                BigDecimal sum = side.at(funding.grid(), stage).get(part);
                any |= sum != null && sum.signum() != 0;
                row.add(words.sum(sum));
            }
            if (any) {
                rows.add(row);
            }
        }
        List<String> total = new ArrayList<>(
                List.of(words.text("finance.grid.total", funding.currency().getCurrencyCode())));
        for (Stage stage : Stage.values()) {
            total.add(words.amount(funding.total(stage)));
        }
        rows.add(total);
        Div part = new Div(new DataTable(words.text("finance.sums.of", words.text(title)), columns, rows));
        part.addClassName("sums-table");
        return part;
    }

    private void showRates(Funding funding, FinanceWords words) {
        rates.removeAll();
        if (!funding.rates().isEmpty()) {
            UnorderedList used = new UnorderedList();
            funding.rates().forEach(rate -> used.add(new ListItem(words.rate(rate))));
            rates.add(
                    new H3(getTranslation("finance.rates")), new Paragraph(getTranslation("finance.rates.what")), used);
        }
        Set<String> missing = new LinkedHashSet<>();
        for (MoneyCell cell : funding.leftOut()) {
            missing.add(words.text(
                    "finance.left-out",
                    words.amount(cell.amount()),
                    cell.currency().getCurrencyCode(),
                    words.text(cell.stage().key()),
                    cell.year() + "",
                    namesOf(funding).apply(cell.source())));
        }
        if (!missing.isEmpty()) {
            UnorderedList out = new UnorderedList();
            missing.forEach(one -> out.add(new ListItem(one)));
            rates.add(
                    new H3(getTranslation("finance.left-out.title")),
                    out,
                    new Anchor("/" + RateAddresses.of(city), getTranslation("finance.rates.enter")));
        }
        rates.addClassName("funding-rates");
    }
}
