package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.Sector;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What is given to the plans of a city, by source and plan.
 *
 * @param rows by kind of organisation, source and plan; they add up to the totals of the funding, to the cent
 */
public record CityFinancing(Funding funding, List<PlanSource> rows) {

    private static final Comparator<PlanSource> ORDER = Comparator.comparing(
                    (PlanSource row) -> row.source().sector())
            .thenComparing(row -> row.source().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.source().id().value())
            .thenComparing(PlanSource::planTitle, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.plan().value());

    private record Key(SourceId source, PlanId plan) {}

    static CityFinancing of(Funding funding, List<FinancingLine> lines) {
        Map<SourceId, FundingSource> sources =
                funding.sources().stream().collect(Collectors.toMap(FundingSource::id, Function.identity()));
        Map<PlanId, String> titles = new HashMap<>();
        lines.forEach(line -> titles.put(line.plan(), line.planTitle()));
        Map<Key, List<MoneyCell>> cells = funding.cells().stream()
                .collect(Collectors.groupingBy(
                        cell -> new Key(cell.source(), cell.subject().plan())));
        return new CityFinancing(
                funding,
                cells.entrySet().stream()
                        .map(entry -> row(
                                Objects.requireNonNull(
                                        sources.get(entry.getKey().source())),
                                entry.getKey().plan(),
                                titles.getOrDefault(entry.getKey().plan(), ""),
                                entry.getValue()))
                        .sorted(ORDER)
                        .toList());
    }

    private static PlanSource row(FundingSource source, PlanId plan, String title, List<MoneyCell> its) {
        Map<Stage, BigDecimal> amounts = new EnumMap<>(Stage.class);
        for (MoneyCell cell : its) {
            if (cell.converted() != null) {
                amounts.merge(cell.stage(), cell.converted(), BigDecimal::add);
            }
        }
        return new PlanSource(
                plan,
                title,
                source,
                amounts,
                its.stream().filter(cell -> cell.converted() == null).toList());
    }

    /** The rows behind a figure: those that give something at the stage, from organisations of the kind; null is any. */
    public List<PlanSource> rows(@Nullable Stage stage, @Nullable Sector sector) {
        return rows.stream()
                .filter(row -> stage == null || row.reaches(stage))
                .filter(row -> sector == null || row.source().sector() == sector)
                .toList();
    }

    public static BigDecimal sum(Collection<PlanSource> rows, Stage stage) {
        return Money.sum(rows.stream().map(row -> row.amount(stage)).toList());
    }
}
