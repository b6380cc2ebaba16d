package org.eslabon.capacity.ui;

import org.eslabon.capacity.CapacityGaps;
import org.eslabon.capacity.Rounds;
import org.eslabon.capacity.Scores;
import org.eslabon.capacity.Sessions;
import org.eslabon.capacity.spi.GapActions;
import org.eslabon.coediting.ui.TextEditors;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Rights;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom the page of a round asks. */
@Component
record RoundServices(
        Cities cities,
        Rights rights,
        Rounds rounds,
        Scores scores,
        Sessions sessions,
        CapacityGaps gaps,
        ObjectProvider<GapActions> actions,
        TextEditors texts,
        Talks talks,
        LiveSupport live) {}
