package org.eslabon.meetings;

import java.time.LocalDate;

/**
 * An invitation that waits for the current user's answer.
 *
 * @param day of the meeting, in its city
 */
public record InvitationToAnswer(MeetingId meeting, String title, LocalDate day) {}
