package org.eslabon.valuechain.ui;

import com.vaadin.flow.router.Location;
import java.util.Set;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;

/** One way to look at a study. */
interface StudyTab {

    /**
     * Shows the study as it is now.
     *
     * @param changed the figures that somebody else has just changed: they flash once
     */
    void show(StudyContent content, Set<FigureKey> changed);

    /** Begins a step of the guided way that is taken on this tab. */
    default void begin(FirstSteps.Step step) {}

    /** Shows what the address asks for beyond the tab, if anything. */
    default void showAt(Location address) {}

    /** Shows an earlier version of the text on the tab, if it has one; null for the text as it is now. */
    default void showVersion(@Nullable Long version) {}
}
