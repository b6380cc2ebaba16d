package org.eslabon.plan.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.ActionLine;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.SheetFile;

/** The actions of a plan as a workbook. */
final class ActionsExport {

    private ActionsExport() {}

    /**
     * @param gaps the capacity gaps by action
     */
    static void write(
            List<ActionLine> lines,
            Map<ActionId, List<CapacityGap>> gaps,
            Currency currency,
            Locale locale,
            OutputStream out)
            throws IOException {
        new SheetFile<ActionLine>(Texts.text(locale, "plan.actions"))
                .text(Texts.text(locale, "plan.action"), line -> line.action().title())
                .text(Texts.text(locale, "plan.obstacles"), ActionLine::obstacles)
                .text(
                        Texts.text(locale, "plan.gaps"),
                        line -> gaps.getOrDefault(line.action().id(), List.of()).stream()
                                .map(gap -> gap.name(locale))
                                .collect(Collectors.joining("; ")))
                .text(
                        Texts.text(locale, "plan.action.organisation"),
                        line -> line.action().organisationName())
                .text(
                        Texts.text(locale, "plan.action.person"),
                        line -> line.action().personName())
                .text(Texts.text(locale, "plan.partners"), ActionLine::partners)
                .date(
                        Texts.text(locale, "plan.action.starts"),
                        line -> line.action().startsOn())
                .date(
                        Texts.text(locale, "plan.action.ends"),
                        line -> line.action().endsOn())
                .date(
                        Texts.text(locale, "plan.next-update"),
                        line -> line.action().nextUpdateOn())
                .money(
                        Texts.text(locale, "plan.action.budget", currency.getCurrencyCode()),
                        2,
                        line -> line.action().budget())
                .text(
                        Texts.text(locale, "plan.action.effect"),
                        line -> line.action().expectedEffect())
                .text(Texts.text(locale, "plan.action.description"), ActionLine::text)
                .write(lines, out);
    }
}
