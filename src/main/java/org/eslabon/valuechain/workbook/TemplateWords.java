package org.eslabon.valuechain.workbook;

import java.util.List;
import java.util.Locale;
import org.eslabon.shared.Texts;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.DelayItem;
import org.eslabon.valuechain.model.EmploymentItem;
import org.eslabon.valuechain.model.Headline;
import org.eslabon.valuechain.model.PolicyItem;
import org.eslabon.valuechain.model.ReceiverGroup;
import org.eslabon.valuechain.model.ReportedItem;
import org.eslabon.valuechain.model.TimeItem;

/**
 * The words our own workbook uses in the person's language, all of which the reader knows. In English they are those of
 * the AFA export.
 */
record TemplateWords(Locale locale) {

    String text(String key, Object... arguments) {
        return Texts.text(locale, "valuechain.template." + key, arguments);
    }

    String sheet(TableKind kind) {
        return isEnglish() ? kind.title() : text("sheet." + kind);
    }

    List<String> headings(Heading... headings) {
        return List.of(headings).stream().map(this::heading).toList();
    }

    String heading(Heading heading) {
        return text("heading." + heading);
    }

    String property(Property property) {
        return text("property." + property);
    }

    String of(Headline headline) {
        return isEnglish() ? Titles.of(headline) : figure("STUDY." + headline);
    }

    String of(AccountItem item) {
        return isEnglish() ? Titles.of(item) : Texts.text(locale, "valuechain.account." + item);
    }

    String of(ReportedItem item) {
        return isEnglish() ? Titles.of(item) : figure("ACTOR_REPORTED." + item);
    }

    String of(ReceiverGroup group) {
        return isEnglish() ? Titles.of(group) : Texts.text(locale, "valuechain.receiver." + group);
    }

    String of(EmploymentItem item) {
        return isEnglish()
                ? Titles.of(item)
                : Texts.text(locale, "valuechain.employment." + item.contract()) + " "
                        + Texts.text(locale, "valuechain.sex." + item.sex()).toLowerCase(locale);
    }

    String of(TimeItem item) {
        return isEnglish() ? Titles.of(item) : figure("STAGE_TIME." + item);
    }

    String of(DelayItem item) {
        return isEnglish() ? Titles.of(item) : figure("STAGE_DELAY." + item);
    }

    String of(PolicyItem item) {
        return isEnglish() ? Titles.of(item) : figure("POLICY." + item);
    }

    private String figure(String key) {
        return Texts.text(locale, "valuechain.figure." + key);
    }

    private boolean isEnglish() {
        return Texts.nearest(locale).equals(Texts.ENGLISH);
    }
}
