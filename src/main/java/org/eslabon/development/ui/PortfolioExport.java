package org.eslabon.development.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eslabon.development.Axis;
import org.eslabon.development.AxisId;
import org.eslabon.development.DevelopmentPlan;
import org.eslabon.development.Goal;
import org.eslabon.development.PortfolioItem;
import org.eslabon.development.model.Portfolio;
import org.eslabon.development.model.Spread;
import org.eslabon.uikit.SheetFile;
import org.jspecify.annotations.Nullable;

/** The portfolio as a workbook: a row for each plan or action, axis and year, so that the column of money adds up. */
final class PortfolioExport {

    private PortfolioExport() {}

    private record Row(
            PortfolioItem item,
            @Nullable DevelopmentPlan plan,
            @Nullable Axis axis,
            int year,
            @Nullable BigDecimal money) {}

    static void write(PortfolioPage page, OutputStream out) throws IOException {
        String currency = page.city().currency().getCurrencyCode();
        new SheetFile<Row>(page.text("development.nav"))
                .text(
                        page.text("development.portfolio.kind"),
                        row -> page.text(
                                row.item().action() ? "development.portfolio.action" : "development.portfolio.plan"))
                .text(page.text("development.portfolio.what"), row -> row.item().title())
                .text(page.text("development.portfolio.plan"), row -> row.item().planTitle())
                .text(
                        page.text("development.portfolio.status"),
                        row -> page.text(row.item().status().key()))
                .text(
                        page.text("development.portfolio.responsible"),
                        row -> row.item().responsible())
                .text(
                        page.text("development.portfolio.area"),
                        row -> page.text(row.item().area().key()))
                .text(
                        page.text("development.portfolio.development-plan"),
                        row -> row.plan() == null ? null : row.plan().name())
                .text(
                        page.text("development.portfolio.axis"),
                        row -> row.axis() == null
                                ? page.text("development.portfolio.no-axis")
                                : row.axis().title())
                .text(page.text("development.portfolio.goals"), row -> goals(row))
                .text(
                        page.text("development.portfolio.sdg"),
                        row -> String.join(", ", row.item().sdg()))
                .number(page.text("development.portfolio.year"), Row::year)
                .money(page.text("development.portfolio.budget", currency), 2, Row::money)
                .write(rows(page), out);
    }

    private static String goals(Row row) {
        return row.axis() == null
                ? ""
                : row.axis().goals().stream()
                        .filter(goal -> row.item().goals().contains(goal.id()))
                        .map(Goal::title)
                        .collect(Collectors.joining("; "));
    }

    private static List<Row> rows(PortfolioPage page) {
        List<Row> rows = new ArrayList<>();
        for (PortfolioItem item : page.items()) {
            Spread<AxisId> spread = Portfolio.over(List.of(item), PortfolioItem::axes, page.query()::looksAt);
            for (int year : spread.years()) {
                if (spread.rows().isEmpty()) {
                    rows.add(new Row(item, null, null, year, money(item, spread.none(), year)));
                }
                for (DevelopmentPlan plan : page.plans()) {
                    for (Axis axis : plan.axes()) {
                        if (spread.rows().containsKey(axis.id())) {
                            rows.add(new Row(item, plan, axis, year, money(item, spread.row(axis.id()), year)));
                        }
                    }
                }
            }
        }
        return rows;
    }

    /** Nothing where none was stated, which is not 0. */
    private static @Nullable BigDecimal money(PortfolioItem item, Spread.Row row, int year) {
        return item.budget() == null ? null : row.in(year).budget();
    }
}
