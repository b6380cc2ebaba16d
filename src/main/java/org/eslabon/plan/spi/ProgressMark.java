package org.eslabon.plan.spi;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import org.eslabon.uikit.StatusMark;
import org.jspecify.annotations.Nullable;

/**
 * How something goes, as a list shows it.
 *
 * @param reasons why, a sentence each
 * @param progress in percent; null where nobody has said
 * @param urgency the smaller, the sooner somebody has to look at it
 */
public record ProgressMark(
        String word,
        VaadinIcon icon,
        StatusMark.Tone tone,
        List<String> reasons,
        @Nullable Integer progress,
        int urgency) {

    /** The mark with its reasons on hover, and for those who do not see it. */
    public StatusMark shown() {
        return new StatusMark(word, icon, tone).because(reasons);
    }

    /** The icon's name in the browser. */
    public String iconName() {
        return "vaadin:" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
