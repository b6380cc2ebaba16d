package org.eslabon.valuechain.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.TimeItem;

/** Reads the days that goods spend at each stage, and what their waiting is reckoned with. */
record TimesReader(TableReading reading, ActorReader stages, Set<String> met) {

    private static final Map<TimeItem, Heading> DAYS = byName(TimeItem.class, TimeItem.values());
    private static final Map<DelayItem, Heading> DELAYS = byName(DelayItem.class, DelayItem.values());

    static void read(Table table, StudyDraft draft, ActorReader stages) {
        var reader = new TimesReader(new TableReading(table, draft), stages, new HashSet<>());
        reader.reading.forEach(reader::read);
    }

    private void read(TableRow row) {
        var name = row.text(Heading.STAGE);
        if (name == null || Words.isTotal(name) && !stages.knows(name)) {
            reading.passOver(row);
            return;
        }
        var stage = stages.named(row, name);
        if (!met.add(stage)) {
            row.note(DiscrepancyKind.DUPLICATE_ROW, null, stage);
            return;
        }
        DAYS.forEach((item, heading) -> {
            var column = row.column(heading);
            row.take(FigureKey.time(stage, item), column, row.atLeastZero(column, "A number of days"), null);
        });
        DELAYS.forEach((item, heading) -> {
            var column = row.column(heading);
            row.take(FigureKey.delay(stage, item), column, row.atLeastZero(column, "What waiting costs"), null);
        });
    }

    /** Items and their columns go by the same names. */
    static <K extends Enum<K>> Map<K, Heading> byName(Class<K> kind, K[] items) {
        var headings = new EnumMap<K, Heading>(kind);
        Arrays.stream(items).forEach(item -> headings.put(item, Heading.valueOf(item.name())));
        return headings;
    }
}
