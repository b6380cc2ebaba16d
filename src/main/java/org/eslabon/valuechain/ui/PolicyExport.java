package org.eslabon.valuechain.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eslabon.uikit.SheetFile;
import org.eslabon.valuechain.model.PolicyCase;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.PolicyRatio;

/** The cases of the policy analysis matrix as a workbook, with their profits, transfers and ratios. */
final class PolicyExport {

    private PolicyExport() {}

    static void write(List<PolicyCase> cases, StudyWords words, OutputStream out) throws IOException {
        SheetFile<PolicyCase> file =
                new SheetFile<PolicyCase>(words.text("tab.policy")).text(words.text("policy.case"), PolicyCase::name);
        for (PolicyItem item : PolicyItem.values()) {
            file.number(words.text("figure.POLICY." + item), one -> one.figure(item));
        }
        file.number("D", one -> one.matrix().privateProfit())
                .number("H", one -> one.matrix().socialProfit())
                .number("I", one -> one.matrix().outputTransfers())
                .number("J", one -> one.matrix().inputTransfers())
                .number("K", one -> one.matrix().factorTransfers())
                .number("L", one -> one.matrix().netTransfers());
        for (PolicyRatio ratio : PolicyRatio.values()) {
            file.number(ratio.name(), one -> ratio.of(one.matrix()));
        }
        file.text(words.text("policy.derived"), one -> derived(one)).write(cases, out);
    }

    private static String derived(PolicyCase one) {
        StringBuilder letters = new StringBuilder();
        for (PolicyItem item : PolicyItem.values()) {
            if (one.derived().contains(item)) {
                letters.append(letters.isEmpty() ? "" : ", ").append(item.letter());
            }
        }
        return letters.toString();
    }
}
