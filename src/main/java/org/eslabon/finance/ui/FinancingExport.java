package org.eslabon.finance.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eslabon.finance.FinancingLine;
import org.eslabon.finance.FundingSource;
import org.eslabon.finance.LineId;
import org.eslabon.finance.MoneyCell;
import org.eslabon.finance.PlanFinancing;
import org.eslabon.finance.PlanSource;
import org.eslabon.finance.SourceId;
import org.eslabon.finance.UsedRate;
import org.eslabon.finance.model.Stage;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.SheetFile;
import org.jspecify.annotations.Nullable;

/** The financing of a plan as a workbook: a row for each line and year, in the money of the source and in that of the plan. */
final class FinancingExport {

    private static final int DECIMALS = 2;

    private FinancingExport() {}

    private record Row(FinancingLine line, FundingSource source, int year, Map<Stage, MoneyCell> cells) {

        @Nullable
        BigDecimal own(Stage stage) {
            MoneyCell cell = cells.get(stage);
            return cell == null ? null : cell.amount();
        }

        @Nullable
        BigDecimal converted(Stage stage) {
            MoneyCell cell = cells.get(stage);
            return cell == null ? null : cell.converted();
        }

        private List<UsedRate> rates() {
            return cells.values().stream()
                    .flatMap(cell -> cell.rates().stream())
                    .distinct()
                    .toList();
        }

        String ratesInWords() {
            return rates().stream()
                    .map(rate -> "1 " + rate.from() + " = " + rate.factor().toPlainString() + " " + rate.to() + " ("
                            + rate.on() + ", " + rate.source() + ")")
                    .collect(Collectors.joining("; "));
        }

        @Nullable
        LocalDate rateDay() {
            return rates().size() == 1 ? rates().getFirst().on() : null;
        }
    }

    static void write(PlanFinancing financing, Locale locale, OutputStream out) throws IOException {
        Currency money = financing.funding().currency();
        SheetFile<Row> sheet = new SheetFile<Row>(Texts.text(locale, "finance.title"))
                .text(
                        Texts.text(locale, "finance.export.action"),
                        row -> row.line().actionTitle() == null
                                ? Texts.text(locale, "finance.whole-plan")
                                : row.line().actionTitle())
                .text(
                        Texts.text(locale, "finance.line.source"),
                        row -> row.line().sourceName())
                .text(
                        Texts.text(locale, "finance.source.organisation"),
                        row -> row.source().giver())
                .text(
                        Texts.text(locale, "finance.source.sector"),
                        row -> Texts.text(locale, row.source().sector().key()))
                .text(
                        Texts.text(locale, "finance.source.kind"),
                        row -> Texts.text(locale, row.source().kind().key()))
                .text(
                        Texts.text(locale, "finance.line.means"),
                        row -> Texts.text(locale, row.line().means().key()))
                .text(
                        Texts.text(locale, "finance.line.valuation"),
                        row -> row.line().valuation())
                .text(
                        Texts.text(locale, "finance.source.currency"),
                        row -> row.source().currency().getCurrencyCode())
                .number(Texts.text(locale, "finance.export.year"), Row::year);
        for (Stage stage : Stage.values()) {
            sheet.money(Texts.text(locale, stage.key()), DECIMALS, row -> row.own(stage));
        }
        for (Stage stage : Stage.values()) {
            sheet.money(
                    Texts.text(locale, "finance.export.in", Texts.text(locale, stage.key()), money.getCurrencyCode()),
                    DECIMALS,
                    row -> row.converted(stage));
        }
        sheet.date(Texts.text(locale, "finance.export.rate-day"), Row::rateDay)
                .text(Texts.text(locale, "finance.rates"), Row::ratesInWords)
                .write(rows(financing), out);
    }

    /** What each source gives to each plan, as its page lists it. */
    static void write(List<PlanSource> rows, List<Stage> stages, Currency money, Locale locale, OutputStream out)
            throws IOException {
        SheetFile<PlanSource> sheet = new SheetFile<PlanSource>(Texts.text(locale, "finance.title"))
                .text(
                        Texts.text(locale, "finance.line.source"),
                        row -> row.source().name())
                .text(
                        Texts.text(locale, "finance.source.organisation"),
                        row -> row.source().giver())
                .text(
                        Texts.text(locale, "finance.source.sector"),
                        row -> Texts.text(locale, row.source().sector().key()))
                .text(
                        Texts.text(locale, "finance.source.kind"),
                        row -> Texts.text(locale, row.source().kind().key()))
                .text(Texts.text(locale, "finance.city.plan"), PlanSource::planTitle);
        for (Stage stage : stages) {
            sheet.money(
                    Texts.text(locale, "finance.export.in", Texts.text(locale, stage.key()), money.getCurrencyCode()),
                    DECIMALS,
                    row -> row.amounts().get(stage));
        }
        sheet.text(Texts.text(locale, "finance.left-out.title"), row -> leftOut(row, stages))
                .write(rows, out);
    }

    /** What no sum holds, in the money of the source; null where nothing is left out. */
    private static @Nullable String leftOut(PlanSource row, List<Stage> stages) {
        return row.leftOut().isEmpty()
                ? null
                : row.leftOut().stream()
                        .filter(cell -> stages.contains(cell.stage()))
                        .map(cell -> cell.amount().toPlainString() + " "
                                + cell.currency().getCurrencyCode() + " (" + cell.year() + ")")
                        .collect(Collectors.joining("; "));
    }

    /** By action, source and year; a line without any amount has one row in the first year of the plan. */
    private static List<Row> rows(PlanFinancing financing) {
        Map<SourceId, FundingSource> sources = new HashMap<>();
        financing.funding().sources().forEach(source -> sources.put(source.id(), source));
        Map<LineId, Map<Integer, Map<Stage, MoneyCell>>> cells = new HashMap<>();
        for (MoneyCell cell : financing.funding().cells()) {
            cells.computeIfAbsent(cell.line(), line -> new TreeMap<>())
                    .computeIfAbsent(cell.year(), year -> new LinkedHashMap<>())
                    .put(cell.stage(), cell);
        }
        List<Row> rows = new ArrayList<>();
        for (FinancingLine line : financing.lines()) {
            FundingSource source = sources.get(line.source());
            if (source != null) {
                cells.getOrDefault(line.id(), Map.of(financing.plan().fromYear(), Map.of()))
                        .forEach((year, its) -> rows.add(new Row(line, source, year, its)));
            }
        }
        return rows;
    }
}
