package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.GapCell;
import org.jspecify.annotations.Nullable;

/** What a benchmark must say, and what can be stored of it. */
final class BenchmarkRules {

    static final int WHOLE_DIGITS = 28;
    static final int FRACTION_DIGITS = 12;
    private static final int NAME_LENGTH = 120;
    private static final int UNIT_LENGTH = 60;
    private static final int MOST_CELLS = 500;

    private BenchmarkRules() {}

    static @Nullable Refusal refusalOfHead(NewBenchmark wanted) {
        if (wanted.comparator() == null) {
            return Refusal.of("valuechain.benchmark.comparator.required");
        }
        if (wanted.comparator().length() > NAME_LENGTH) {
            return Refusal.of("valuechain.benchmark.comparator.long", NAME_LENGTH);
        }
        if (wanted.unit() == null) {
            return Refusal.of("valuechain.benchmark.unit.required");
        }
        if (wanted.unit().length() > UNIT_LENGTH) {
            return Refusal.of("valuechain.benchmark.unit.long", UNIT_LENGTH);
        }
        return BasisRules.isCurrency(wanted.currency()) ? null : Refusal.of("valuechain.benchmark.currency.unknown");
    }

    static @Nullable Refusal refusalOfCosts(List<GapCell> cells) {
        if (cells.stream().allMatch(cell -> cell.gap() == null)) {
            return Refusal.of("valuechain.benchmark.costs.required");
        }
        if (cells.size() > MOST_CELLS) {
            return Refusal.of("valuechain.benchmark.costs.many", MOST_CELLS);
        }
        Set<CellKey> met = new HashSet<>();
        for (GapCell cell : cells) {
            String name = cell.key().component();
            if (name.isEmpty() || Math.max(name.length(), cell.key().stage().length()) > NAME_LENGTH) {
                return Refusal.of("valuechain.benchmark.costs.name", NAME_LENGTH);
            }
            if (!met.add(cell.key())) {
                return Refusal.of("valuechain.benchmark.costs.twice", name);
            }
            if (Stream.of(cell.local(), cell.comparator())
                    .flatMap(cost -> Stream.of(cost.cost(), cost.price(), cost.quantity()))
                    .anyMatch(BenchmarkRules::cannotBeStored)) {
                return Refusal.of("valuechain.benchmark.costs.digits", name, WHOLE_DIGITS, FRACTION_DIGITS);
            }
        }
        return null;
    }

    static boolean cannotBeStored(@Nullable BigDecimal value) {
        if (value == null) {
            return false;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return (long) plain.precision() - plain.scale() > WHOLE_DIGITS || plain.scale() > FRACTION_DIGITS;
    }
}
