package org.eslabon.finance.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eslabon.finance.FinancingLine;
import org.eslabon.finance.Funding;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.LineId;
import org.eslabon.finance.MoneyCell;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.UsedRate;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.plan.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the grid shows of a plan's financing at one stage: amounts in the money of each source, sums in that of the city. */
final class GridModel {

    private static final String LACKS = "lacks";
    private static final String OVER = "over";

    private final String city;
    private final PlanFinancing financing;
    private final Stage stage;
    private final FinanceWords words;
    private final List<Integer> years;
    private final Map<SourceId, Integer> index = new HashMap<>();
    private final Map<SourceId, FundingSource> sources = new HashMap<>();
    private final Map<LineId, List<MoneyCell>> cells;

    /** The lines in the order in which they stand. */
    private final List<FinancingLine> order = new ArrayList<>();

    /**
     * @param city its slug
     */
    GridModel(String city, PlanFinancing financing, Stage stage, FinanceWords words) {
        this.city = city;
        this.financing = financing;
        this.stage = stage;
        this.words = words;
        years = List.copyOf(financing.years());
        for (FundingSource source : financing.funding().sources()) {
            index.put(source.id(), index.size());
            sources.put(source.id(), source);
        }
        cells = financing.funding().cells().stream().collect(Collectors.groupingBy(MoneyCell::line));
        groups().forEach((subject, action) -> order.addAll(financing.linesOf(subject)));
    }

    /** The plan as a whole, if money is for it, and its actions. */
    private Map<Subject, @Nullable ActionSummary> groups() {
        Map<Subject, @Nullable ActionSummary> groups = new LinkedHashMap<>();
        for (ActionSummary action : financing.actions()) {
            groups.put(new Subject(financing.plan().id(), action.id()), action);
        }
        Subject whole = new Subject(financing.plan().id(), null);
        if (!financing.linesOf(whole).isEmpty()) {
            groups.put(whole, null);
        }
        return groups;
    }

    List<Integer> years() {
        return years;
    }

    List<FinancingLine> order() {
        return order;
    }

    ObjectNode json() {
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        String money = financing.funding().currency().getCurrencyCode();
        model.put("label", words.text("finance.grid.label", words.text(stage.key()), money));
        model.put("mark", String.valueOf(words.decimalMark()));
        model.put("paid", stage == Stage.DISBURSED);
        ArrayNode across = model.putArray("years");
        years.forEach(across::add);
        model.put("who", words.text("finance.grid.who"));
        ArrayNode totals = model.putArray("totals");
        for (Stage each : Stage.values()) {
            totals.add(words.text(each.key()));
        }
        ArrayNode groups = model.putArray("groups");
        groups().forEach((subject, action) -> groups.add(group(subject, action)));
        ArrayNode feet = model.putArray("feet");
        feet.add(total(words.text("finance.grid.total", money)));
        if (financing.funding().budget() != null) {
            feet.add(lacking());
        }
        model.putObject("words")
                .put("more", words.text("finance.line.more"))
                .put("editing", words.text("finance.grid.editing", "{0}"));
        return model;
    }

    private ObjectNode group(Subject subject, @Nullable ActionSummary action) {
        Funding funding = financing.funding().of(subject, action == null ? null : action.budget());
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        group.put("title", action == null ? words.text("finance.whole-plan") : action.title());
        group.put(
                "href",
                action == null
                        ? ""
                        : "/" + PlanAddresses.action(city, financing.plan().id(), action.id()));
        BigDecimal unfunded = funding.unfunded(Stage.PLEDGED);
        group.put("note", action == null ? "" : note(funding.budget(), unfunded));
        group.put("tone", tone(unfunded));
        sums(group, funding);
        ArrayNode lines = group.putArray("lines");
        financing.linesOf(subject).forEach(line -> lines.add(line(line)));
        return group;
    }

    private String note(@Nullable BigDecimal budget, @Nullable BigDecimal unfunded) {
        if (budget == null || unfunded == null) {
            return words.text("finance.budget.none");
        }
        return words.text("finance.budget.is", words.amount(budget)) + " · "
                + switch (unfunded.signum()) {
                    case 1 -> words.text("finance.unfunded.is", words.amount(unfunded));
                    case -1 -> words.text("finance.over.is", words.amount(unfunded.negate()));
                    default -> words.text("finance.funded");
                };
    }

    private static String tone(@Nullable BigDecimal unfunded) {
        return unfunded == null || unfunded.signum() == 0 ? "" : unfunded.signum() > 0 ? LACKS : OVER;
    }

    private void sums(ObjectNode row, Funding funding) {
        Map<Integer, BigDecimal> byYear = funding.grid().byYear(stage);
        ArrayNode of = row.putArray("years");
        years.forEach(year ->
                of.add(sum(byYear.get(year), funding, cell -> cell.stage() == stage && cell.year() == year)));
        ArrayNode totals = row.putArray("totals");
        for (Stage each : Stage.values()) {
            totals.add(sum(funding.total(each), funding, cell -> cell.stage() == each));
        }
    }

    /** A sum is marked if something in it was converted: the rates stand below the grid. */
    private String sum(@Nullable BigDecimal sum, Funding funding, Predicate<MoneyCell> in) {
        String text = words.sum(sum);
        boolean converted = funding.cells().stream()
                .anyMatch(cell -> in.test(cell) && !cell.rates().isEmpty());
        return converted && !text.isEmpty() ? "≈ " + text : text;
    }

    private ObjectNode line(FinancingLine line) {
        FundingSource source = sources.get(line.source());
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("line", line.id().value().toString());
        row.put("name", line.sourceName());
        row.put("note", lineNote(line, source));
        row.put("colour", Palette.colour(index.getOrDefault(line.source(), 0)));
        row.put("mine", financing.changeable().contains(line.source()));
        Map<Stage, BigDecimal> totals = new EnumMap<>(Stage.class);
        for (Stage each : Stage.values()) {
            totals.put(each, line.total(each));
        }
        ArrayNode across = row.putArray("cells");
        for (int year : years) {
            BigDecimal amount = line.amount(stage, year);
            across.addObject()
                    .put("year", year)
                    .put("amount", amount == null ? "" : amount.toPlainString())
                    .put("text", amount == null ? "" : words.amount(amount))
                    .put("tip", tip(line, year));
        }
        ArrayNode sums = row.putArray("totals");
        String money = foreignMoney(source);
        totals.values().forEach(total -> {
            String sum = words.sum(total);
            sums.add(sum.isEmpty() || money.isEmpty() ? sum : sum + " " + money);
        });
        return row;
    }

    private String lineNote(FinancingLine line, @Nullable FundingSource source) {
        List<String> notes = new ArrayList<>();
        if (line.means() == Means.IN_KIND) {
            notes.add(words.text(Means.IN_KIND.key()));
        }
        if (!foreignMoney(source).isEmpty()) {
            notes.add(foreignMoney(source));
        }
        return String.join(" · ", notes);
    }

    /** The currency of a source if it is another than the city's; else nothing. */
    private String foreignMoney(@Nullable FundingSource source) {
        return source == null || source.currency().equals(financing.funding().currency())
                ? ""
                : source.currency().getCurrencyCode();
    }

    /** What a foreign amount is in the money of the city, and at which rate. */
    private String tip(FinancingLine line, int year) {
        for (MoneyCell cell : cells.getOrDefault(line.id(), List.of())) {
            if (cell.stage() == stage && cell.year() == year) {
                String money = financing.funding().currency().getCurrencyCode();
                if (cell.converted() == null) {
                    return words.text("finance.rate.missing", cell.currency().getCurrencyCode(), money);
                }
                List<UsedRate> rates = cell.rates();
                return rates.isEmpty()
                        ? ""
                        : words.text("finance.converted", words.amount(cell.converted()), money, words.rates(rates));
            }
        }
        return "";
    }

    private ObjectNode total(String name) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("name", name).put("tone", "");
        sums(row, financing.funding());
        return row;
    }

    /** What the budget lacks at each stage. */
    private ObjectNode lacking() {
        BigDecimal pledged = financing.funding().unfunded(Stage.PLEDGED);
        ObjectNode row = JsonNodeFactory.instance
                .objectNode()
                .put("name", words.text("finance.unfunded"))
                .put("tone", tone(pledged));
        ArrayNode of = row.putArray("years");
        years.forEach(year -> of.add(""));
        ArrayNode totals = row.putArray("totals");
        for (Stage each : Stage.values()) {
            totals.add(words.amount(financing.funding().unfunded(each)));
        }
        return row;
    }
}
