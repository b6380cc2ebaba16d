package org.eslabon.valuechain.workbook;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eslabon.valuechain.model.DiscrepancyKind;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.PolicyItem;

/** Reads the cases of the policy analysis matrix; every row with a name is a case, for cases do not add up. */
record PolicyReader(TableReading reading, Set<String> met) {

    private static final Map<PolicyItem, Heading> FIGURES = TimesReader.byName(PolicyItem.class, PolicyItem.values());

    static void read(Table table, StudyDraft draft) {
        var reader = new PolicyReader(new TableReading(table, draft), new HashSet<>());
        reader.reading.forEach(reader::read);
    }

    private void read(TableRow row) {
        var name = row.text(Heading.POLICY_CASE);
        if (name == null) {
            reading.passOver(row);
            return;
        }
        var policyCase = row.name(name);
        if (!met.add(policyCase)) {
            row.note(DiscrepancyKind.DUPLICATE_ROW, null, policyCase);
            return;
        }
        FIGURES.forEach((item, heading) -> {
            var column = row.column(heading);
            row.take(FigureKey.policy(policyCase, item), column, row.atLeastZero(column, "A side of the matrix"), null);
        });
    }
}
