package org.eslabon.meetings.ui;

import org.eslabon.meetings.Meeting;

/** One way to look at a meeting. */
interface MeetingTab {

    /** Shows the meeting as it is now. */
    void show(Meeting now);
}
