package org.eslabon.meetings;

import java.time.LocalDate;

/**
 * Minutes that wait for the voice of one of the current user's organisations.
 *
 * @param title of the meeting
 * @param lastDay on which it can be given
 */
public record MinutesToApprove(MeetingId meeting, String title, LocalDate lastDay) {}
