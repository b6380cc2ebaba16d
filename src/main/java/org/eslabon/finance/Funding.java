package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eslabon.finance.model.FundingEntry;
import org.eslabon.finance.model.FundingGrid;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is pledged, committed and paid for something, in the money of the city.
 *
 * @param currency of all totals
 * @param budget what it costs; null where nobody has said so
 * @param sources by name; all of those that give something are among them
 * @param cells all amounts
 * @param grid those of them that could be converted
 */
public record Funding(
        Currency currency,
        @Nullable BigDecimal budget,
        List<FundingSource> sources,
        List<MoneyCell> cells,
        FundingGrid<SourceId, Subject> grid) {

    static Funding of(
            Currency currency, @Nullable BigDecimal budget, List<FundingSource> sources, List<MoneyCell> cells) {
        Map<SourceId, FundingSource> byId =
                sources.stream().collect(Collectors.toMap(FundingSource::id, Function.identity()));
        List<FundingEntry<SourceId, Subject>> entries = new ArrayList<>();
        for (MoneyCell cell : cells) {
            if (cell.converted() != null) {
                entries.add(new FundingEntry<>(
                        cell.source(),
                        cell.subject(),
                        Objects.requireNonNull(byId.get(cell.source())).sector(),
                        cell.year(),
                        cell.means(),
                        cell.stage(),
                        cell.converted()));
            }
        }
        return new Funding(currency, budget, sources, cells, new FundingGrid<>(entries));
    }

    public BigDecimal total(Stage stage) {
        return grid.total(stage);
    }

    /** What the budget lacks at a stage; negative where there is more than is needed, null without a budget. */
    public @Nullable BigDecimal unfunded(Stage stage) {
        return grid.unfunded(budget, stage);
    }

    /** Amounts for which a rate is missing: no total holds them. */
    public List<MoneyCell> leftOut() {
        return cells.stream().filter(cell -> cell.converted() == null).toList();
    }

    /** The rates behind the totals. */
    public List<UsedRate> rates() {
        return cells.stream().flatMap(cell -> cell.rates().stream()).distinct().toList();
    }

    /** The same of one action, or of the plan as a whole. */
    public Funding of(Subject subject, @Nullable BigDecimal itsBudget) {
        List<MoneyCell> its =
                cells.stream().filter(cell -> cell.subject().equals(subject)).toList();
        return new Funding(currency, itsBudget, sources, its, grid.of(subject));
    }
}
