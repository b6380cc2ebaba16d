package org.eslabon.approval.ui;

import java.util.Locale;
import org.eslabon.approval.model.Rule;
import org.eslabon.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A rule in one sentence. */
final class RuleSentence {

    private RuleSentence() {}

    static String of(Rule rule, @Nullable Integer quorum, @Nullable Integer days, int seats, Locale locale) {
        return switch (rule) {
            case ALL_NAMED_ROLES -> Texts.text(locale, "approval.rule.sentence.ALL_NAMED_ROLES");
            case MAJORITY ->
                days == null
                        ? Texts.text(locale, "approval.rule.sentence.MAJORITY", quorum == null ? 0 : quorum, seats)
                        : Texts.text(
                                locale,
                                "approval.rule.sentence.MAJORITY.days",
                                quorum == null ? 0 : quorum,
                                seats,
                                days);
            case NO_OBJECTION -> Texts.text(locale, "approval.rule.sentence.NO_OBJECTION", days == null ? 0 : days);
        };
    }
}
