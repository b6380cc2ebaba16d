package org.eslabon.valuechain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eslabon.shared.CityId;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.gap.CellKey;
import org.eslabon.valuechain.model.gap.Conversion;
import org.eslabon.valuechain.model.gap.GapCell;
import org.eslabon.valuechain.model.gap.UnitCost;
import org.junit.jupiter.api.Test;

/** What a benchmark points to first. */
class BenchmarkSheetTest {

    @Test
    void beginsWithTheDearestCostAndLeavesAProfitForLast() {
        var profit = cell("Farm", AccountItem.NET_OPERATING_PROFIT, "300", "100");
        var wages = cell("Farm", AccountItem.WAGES, "80", "20");
        var inputs = cell("Farm", AccountItem.CONSUMABLES, "90", "10");
        var services = cell("Port", AccountItem.SERVICES, "0", "500");

        assertThat(sheet(profit, wages, inputs, services).dearest()).contains(inputs);
        assertThat(sheet(profit, services).dearest()).contains(profit);
        assertThat(sheet(services).dearest()).isEmpty();
    }

    private static BenchmarkSheet sheet(BenchmarkSheet.Cell... cells) {
        var benchmark = new Benchmark(
                BenchmarkId.next(),
                CityId.next(),
                StudyId.next(),
                "Best practice",
                "t",
                "USD",
                new Basis(2023, "USD", 2023, Conversion.NONE),
                "Ana",
                Instant.EPOCH);
        return new BenchmarkSheet(benchmark, Arrays.asList(cells), Map.of(), Map.of(), List.of());
    }

    private static BenchmarkSheet.Cell cell(String stage, AccountItem item, String here, String there) {
        return new BenchmarkSheet.Cell(
                BenchmarkCellId.next(),
                new GapCell(
                        new CellKey(stage, item.name()),
                        UnitCost.of(new BigDecimal(here)),
                        UnitCost.of(new BigDecimal(there))),
                item);
    }
}
