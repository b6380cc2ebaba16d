package org.eslabon.capacity.ui;

import org.eslabon.capacity.RoundSheet;

/** One way to look at a round. */
interface RoundTab {

    /** Shows the round as it is now. */
    void show(RoundSheet now);
}
