package org.eslabon.valuechain.ui;

import java.util.Set;
import org.eslabon.valuechain.StudyContent;
import org.eslabon.valuechain.model.FigureKey;

/** One way to look at a study. */
interface StudyTab {

    /**
     * Shows the study as it is now.
     *
     * @param changed the figures that somebody else has just changed: they flash once
     */
    void show(StudyContent content, Set<FigureKey> changed);
}
