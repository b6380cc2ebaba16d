package org.eslabon.valuechain.workbook;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;

/** Reads accounts, one actor type and item a row. */
record AccountReader(TableReading reading, Map<AccountItem, BigDecimal> sums) {

    static void read(Table table, StudyDraft draft) {
        var reader = new AccountReader(new TableReading(table, draft), new EnumMap<>(AccountItem.class));
        reader.reading.forEach(reader::read);
        if (reader.sums.isEmpty()) {
            draft.note(DiscrepancyKind.NO_ACCOUNTS, table.name(), null, null);
        }
    }

    private void read(TableRow row) {
        var code = row.text(Heading.ACTOR_CODE);
        var name = row.text(Heading.ACTOR_NAME);
        var itemName = row.text(Heading.ITEM);
        var label = name == null ? code : name;
        var item = itemName == null ? null : AccountWords.item(itemName);
        var isTotal = itemName != null && item == null && Words.isTotal(itemName)
                || label != null
                        && Words.isTotal(label)
                        && !reading.draft().actors.knowsName(label)
                || label == null && isSumOfItem(row, item);
        if (label == null || itemName == null || isTotal) {
            if (!isTotal) {
                reading.passOver(row);
            }
            return;
        }
        var column = row.column(Heading.AMOUNT);
        var value = row.number(column);
        if (value == null) {
            return;
        }
        if (item == null) {
            if (value.signum() != 0) {
                row.note(DiscrepancyKind.UNKNOWN_ITEM, value, label, itemName);
            }
            return;
        }
        sums.merge(item, value, BigDecimal::add);
        take(row, reading.draft().actors.findOrAdd(code, name, row), item, column, value);
    }

    private boolean isSumOfItem(TableRow row, @Nullable AccountItem item) {
        return item != null
                && row.row().cell(row.column(Heading.AMOUNT)) instanceof CellValue.Number(var number)
                && number.subtract(sums.getOrDefault(item, BigDecimal.ZERO))
                                .abs()
                                .compareTo(number.abs().movePointLeft(6))
                        <= 0;
    }

    private void take(TableRow row, ActorType actor, AccountItem item, int column, BigDecimal value) {
        var key = FigureKey.account(actor.code(), item);
        var before = reading.draft().figure(key);
        if (before != null && before.value().compareTo(value) == 0) {
            if (value.signum() != 0) {
                row.note(DiscrepancyKind.DUPLICATE_FIGURE, value, actor.name(), item);
            }
            return;
        }
        if (before != null && before.value().signum() != 0 && value.signum() != 0) {
            row.note(DiscrepancyKind.ADDED_UP, null, actor.name(), item);
        }
        if (value.signum() < 0 && item != AccountItem.NET_OPERATING_PROFIT) {
            row.note(DiscrepancyKind.NEGATIVE_FIGURE, null, actor.name(), item, value);
        }
        row.take(key, column, before == null ? value : before.value().add(value), null);
    }
}
