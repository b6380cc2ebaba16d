package org.eslabon.development.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eslabon.development.Axis;
import org.eslabon.development.AxisId;
import org.eslabon.development.model.Spread;
import org.eslabon.uikit.ChartCard;
import org.eslabon.uikit.DataTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The budget by year, stacked by axis; each part bears the code of its axis. */
class PortfolioChart extends ChartCard {

    /** Okabe and Ito's, told apart by the colour-blind; grey is left for what contributes to no axis. */
    private static final List<String> COLOURS =
            List.of("#56B4E9", "#E69F00", "#009E73", "#CC79A7", "#F0E442", "#D55E00", "#0072B2");

    private static final String GREY = "#B5B5B5";
    private static final String ON_COLOUR = "#111111";
    private static final String ON_BLUE = "#FFFFFF";

    private final transient PortfolioPage page;
    private final transient List<Part> parts;
    private final transient List<Integer> years;

    /** A part of each year's column. */
    private record Part(String code, String name, List<BigDecimal> money, String colour) {}

    PortfolioChart(PortfolioPage page) {
        super(page.text("development.portfolio.chart", page.city().currency().getCurrencyCode()), "320px");
        this.page = page;
        Spread<AxisId> spread = page.byAxis();
        years = spread.years();
        parts = parts(spread);
        setVisible(spread.total().all().budget().signum() > 0);
        set(option(), this::table);
        setNote(page.text("development.portfolio.chart.note"));
    }

    private List<Part> parts(Spread<AxisId> spread) {
        List<Axis> axes = page.plans().stream()
                .flatMap(plan -> plan.axes().stream())
                .filter(axis -> spread.row(axis.id()).all().budget().signum() > 0)
                .sorted(Comparator.comparing(
                        (Axis axis) -> spread.row(axis.id()).all().budget(), Comparator.reverseOrder()))
                .toList();
        boolean tooMany = axes.size() > COLOURS.size();
        int shown = tooMany ? COLOURS.size() - 1 : axes.size();
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            Axis axis = axes.get(i);
            found.add(new Part(axis.code(), axis.title(), money(spread.row(axis.id())), COLOURS.get(i)));
        }
        if (tooMany) {
            List<List<BigDecimal>> rest = axes.subList(shown, axes.size()).stream()
                    .map(axis -> money(spread.row(axis.id())))
                    .toList();
            List<BigDecimal> sums = new ArrayList<>();
            for (int i = 0; i < years.size(); i++) {
                int year = i;
                sums.add(rest.stream().map(one -> one.get(year)).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
            String others = page.text("development.portfolio.chart.others", rest.size());
            found.add(new Part("…", others, sums, COLOURS.getLast()));
        }
        if (spread.none().all().budget().signum() > 0) {
            String none = page.text("development.portfolio.no-axis");
            found.add(new Part("–", none, money(spread.none()), GREY));
        }
        return found;
    }

    private List<BigDecimal> money(Spread.Row row) {
        return years.stream().map(year -> row.in(year).budget()).toList();
    }

    private ObjectNode option() {
        ObjectNode option = JsonNodeFactory.instance.objectNode();
        option.putObject("tooltip");
        option.putObject("legend").put("bottom", 0).put("type", "scroll");
        option.putObject("grid")
                .put("left", 8)
                .put("right", 16)
                .put("top", 16)
                .put("bottom", 40)
                .put("containLabel", true);
        ArrayNode across = option.putObject("xAxis").put("type", "category").putArray("data");
        years.forEach(year -> across.add(String.valueOf(year)));
        option.putObject("yAxis").put("type", "value");
        ArrayNode series = option.putArray("series");
        for (Part part : parts) {
            ObjectNode one = series.addObject()
                    .put("type", "bar")
                    .put("stack", "budget")
                    .put("name", part.name())
                    .put("barMaxWidth", 96);
            one.putObject("itemStyle").put("color", part.colour());
            one.putObject("label")
                    .put("show", true)
                    .put("position", "inside")
                    .put("color", part.colour().equals("#0072B2") ? ON_BLUE : ON_COLOUR)
                    .put("formatter", part.code());
            one.putObject("labelLayout").put("hideOverlap", true);
            ArrayNode data = one.putArray("data");
            part.money().forEach(amount -> {
                if (amount.signum() == 0) {
                    data.addNull();
                } else {
                    data.add(amount);
                }
            });
        }
        return option;
    }

    private DataTable table() {
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(page.text("development.portfolio.axis")));
        years.forEach(year -> columns.add(DataTable.Column.number(String.valueOf(year))));
        List<List<String>> rows = parts.stream()
                .map(part -> {
                    List<String> row = new ArrayList<>();
                    row.add(part.name());
                    part.money().forEach(amount -> row.add(page.formats().money(amount)));
                    return row;
                })
                .toList();
        return new DataTable(
                page.text("development.portfolio.chart", page.city().currency().getCurrencyCode()), columns, rows);
    }
}
