package org.eslabon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionSheet;
import org.eslabon.plan.Effect;
import org.eslabon.plan.Indicator;
import org.eslabon.plan.Plan;
import org.eslabon.shared.PlainText;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** What a good practice says before anybody has written in it: what its action says already. */
final class ProposedText {

    private ProposedText() {}

    /**
     * @param written the text of the action
     * @param effects of the action on costs
     * @param formats of the person for whom it is proposed
     */
    static PracticeText of(
            ActionSheet sheet, Plan plan, @Nullable String written, List<Effect> effects, Formats formats) {
        Action action = sheet.action();
        Locale locale = formats.locale();
        String what = PlainText.of(written);
        return new PracticeText(
                action.title(),
                cut(what == null ? action.description() : what),
                cut(plan.summary()),
                cut(effect(action, effects, sheet.indicators(), formats)),
                action.budget(),
                action.currency(),
                plan.area(),
                plan.studyName(),
                List.of(new Contact(
                        action.responsible().organisation(),
                        action.organisationName(),
                        Texts.text(locale, "exchange.contact.proposed"))));
    }

    /** First what was measured; what was only expected if nothing was. */
    private static @Nullable String effect(
            Action action, List<Effect> effects, List<Indicator> indicators, Formats formats) {
        List<String> lines = new ArrayList<>();
        Locale locale = formats.locale();
        for (Effect effect : effects) {
            if (effect.actual() != null) {
                lines.add(Texts.text(
                        locale,
                        "exchange.effect.measured",
                        effect.place().stage() + " · " + effect.place().component(),
                        formats.number(effect.actual(), 6),
                        formats.date(effect.measuredOn())));
            }
        }
        for (Indicator indicator : indicators) {
            if (indicator.actual() != null) {
                lines.add(Texts.text(
                                locale,
                                "exchange.effect.indicator",
                                indicator.name(),
                                formats.number(indicator.baseline(), 6),
                                formats.number(indicator.actual(), 6),
                                Objects.requireNonNullElse(indicator.unit(), ""))
                        .strip());
            }
        }
        return lines.isEmpty() ? action.expectedEffect() : String.join("\n", lines);
    }

    /** Without what goes beyond the longest text; never within a character. */
    private static @Nullable String cut(@Nullable String text) {
        if (text == null || text.length() <= PracticeFields.LONGEST_TEXT) {
            return text;
        }
        int end = PracticeFields.LONGEST_TEXT;
        return PlainText.of(text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end));
    }
}
