package org.eslabon.meetings;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that waits for the current user's answer.
 *
 * @param starts when the meeting does, by the clocks of its city
 * @param place null for one that is held elsewhere than in a room
 */
public record InvitationToAnswer(
        MeetingId meeting,
        String title,
        LocalDateTime starts,
        @Nullable String place) {}
