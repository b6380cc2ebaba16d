package org.eslabon.meetings;

import org.eslabon.meetings.model.MinutesState;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a list shows it.
 *
 * @param invited,coming how many were invited, and how many of them said yes
 * @param silent how many of the invited have not answered
 * @param came how many were there
 * @param agreements,open how many things were agreed, and how many of them are neither done nor an action yet
 * @param mine what the current user answered, if she is invited; null also as long as she has not
 * @param invitesMe whether the current user is invited
 */
public record MeetingSummary(
        Meeting meeting,
        int invited,
        int coming,
        int silent,
        int came,
        int agreements,
        int open,
        MinutesState minutes,
        boolean invitesMe,
        @Nullable Answer mine) {

    /** Whether it was held and its minutes have not been sent, or are being written again. */
    public boolean owesMinutes() {
        return meeting.status() == Meeting.Status.HELD && minutes.open();
    }
}
