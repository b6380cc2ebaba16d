package org.eslabon.valuechain.workbook;

import java.util.Locale;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.PriceCase;
import org.eslabon.valuechain.model.PriceItem;
import org.eslabon.valuechain.model.TradedGood;
import org.eslabon.valuechain.model.TradedGood.Direction;
import org.jspecify.annotations.Nullable;

/** Reads what crosses the border, and what the farm gate gets of the final price. */
final class TradeReader {

    private TradeReader() {}

    static void readTrade(Table table, StudyDraft draft) {
        var reading = new TableReading(table, draft);
        var keys = new FreeKeys();
        reading.forEach(row -> {
            var name = row.text(Heading.GOODS);
            var said = row.text(Heading.DIRECTION);
            if (name == null || said == null && Words.isTotal(name)) {
                reading.passOver(row);
                return;
            }
            var column = row.column(Heading.AMOUNT);
            var value = row.number(column);
            var direction = said == null ? null : direction(said);
            if (direction == null) {
                if (value != null) {
                    row.note(DiscrepancyKind.UNKNOWN_DIRECTION, value, name);
                }
                return;
            }
            var key = keys.take(direction.name().toLowerCase(Locale.ROOT) + ":" + Words.normal(row.name(name)));
            draft.trade.add(new TradedGood(key, name, direction));
            row.take(FigureKey.traded(key), column, value, null);
        });
    }

    private static @Nullable Direction direction(String text) {
        var word = Words.normal(text);
        var isImport = word.startsWith("imp");
        var isExport = word.startsWith("exp");
        return isImport == isExport ? null : isImport ? Direction.IMPORTED : Direction.EXPORTED;
    }

    static void readPrices(Table table, StudyDraft draft) {
        var reading = new TableReading(table, draft);
        var keys = new FreeKeys();
        reading.forEach(row -> {
            var name = row.text(Heading.PRICE_CASE);
            if (name == null || row.numbers().isEmpty()) {
                return;
            }
            var key = keys.take(Words.normal(row.name(name)));
            var volume = row.text(Heading.VOLUME_UNIT);
            var money = row.text(Heading.CURRENCY_UNIT);
            draft.prices.add(new PriceCase(
                    key, name, volume == null ? null : row.name(volume), money == null ? null : row.name(money)));
            var farm = row.column(Heading.FARM_GATE_PRICE);
            row.take(FigureKey.price(key, PriceItem.FARM_GATE), farm, row.atLeastZero(farm, "A price"), null);
            var end = row.column(Heading.END_PRICE);
            row.take(FigureKey.price(key, PriceItem.END), end, row.atLeastZero(end, "A price"), null);
        });
    }
}
