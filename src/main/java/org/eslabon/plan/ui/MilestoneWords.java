package org.eslabon.plan.ui;

import java.time.LocalDate;
import org.eslabon.plan.Milestone;
import org.eslabon.shared.Texts;
import org.eslabon.uikit.Formats;

/** A milestone in a sentence: when it is due, was reached, or should have been. */
final class MilestoneWords {

    private MilestoneWords() {}

    static String of(Milestone milestone, LocalDate today, Formats formats) {
        if (milestone.reachedOn() != null) {
            return Texts.text(
                    formats.locale(),
                    "plan.milestone.reached.on",
                    milestone.title(),
                    formats.date(milestone.reachedOn()));
        }
        return Texts.text(
                formats.locale(),
                milestone.dueOn().isBefore(today) ? "plan.milestone.overdue" : "plan.milestone.due.on",
                milestone.title(),
                formats.date(milestone.dueOn()));
    }
}
