package org.eslabon.valuechain.workbook;

import java.util.List;
import java.util.Map;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.ReportedItem;

/** Reads what the source itself computed: indicators per actor type, and who receives the value added. */
final class IndicatorReader {

    private static final List<Map.Entry<Heading, ReportedItem>> REPORTED = List.of(
            Map.entry(Heading.VALUE_ADDED, ReportedItem.DIRECT_VALUE_ADDED),
            Map.entry(Heading.PUBLIC_BALANCE, ReportedItem.PUBLIC_FUNDS_BALANCE),
            Map.entry(Heading.PROFIT, ReportedItem.NET_OPERATING_PROFIT),
            Map.entry(Heading.TOTAL_COST, ReportedItem.TOTAL_COST));

    private IndicatorReader() {}

    static void readIndicators(Table table, StudyDraft draft) {
        var reading = new TableReading(table, draft);
        reading.forEach(row -> {
            var code = row.text(Heading.ACTOR_CODE);
            var name = row.text(Heading.ACTOR_NAME);
            var actor = draft.actors.find(code, name, row);
            var label = name == null ? code : name;
            if (actor == null && (label == null || Words.isTotal(label))) {
                reading.passOver(row);
            } else if (actor == null) {
                row.note(DiscrepancyKind.UNKNOWN_ACTOR, null, label == null ? "" : label);
            } else {
                for (var entry : REPORTED) {
                    var column = row.column(entry.getKey());
                    row.take(FigureKey.reported(actor.code(), entry.getValue()), column, row.number(column), null);
                }
                var column = row.column(Heading.NUMBER_OF_ACTORS);
                row.take(
                        FigureKey.numberOfActors(actor.code()),
                        column,
                        row.atLeastZero(column, "The number of actors"),
                        null);
            }
        });
    }

    static void readReceivers(Table table, StudyDraft draft) {
        var reading = new TableReading(table, draft);
        reading.forEach(row -> {
            var code = row.text(Heading.RECEIVER_CODE);
            var name = row.text(Heading.RECEIVER_NAME);
            var actor = draft.actors.find(code, name, row);
            var group = name == null || actor != null ? null : AccountWords.receiver(name);
            if (actor != null) {
                take(row, FigureKey.receivedProfit(actor.code()));
            } else if (group != null) {
                take(row, FigureKey.received(group));
            } else if (name == null || Words.isTotal(name)) {
                reading.passOver(row);
            } else if (!row.numbers().isEmpty()) {
                row.note(DiscrepancyKind.UNKNOWN_RECEIVER, row.number(Heading.AMOUNT), name);
            }
        });
    }

    private static void take(TableRow row, FigureKey key) {
        var column = row.column(Heading.AMOUNT);
        row.take(key, column, row.number(column), null);
    }
}
