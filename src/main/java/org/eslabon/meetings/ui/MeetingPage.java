package org.eslabon.meetings.ui;

import org.eslabon.meetings.MeetingId;
import org.eslabon.partnership.City;

/**
 * What all tabs of one meeting's page know.
 *
 * @param convenes whether the current user may change the meeting
 * @param plans whether she may make actions
 */
record MeetingPage(
        City city, MeetingId meeting, boolean convenes, boolean plans, MeetingWords words, MeetingServices ask) {}
