package org.eslabon.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Something a meeting comes to speak of.
 *
 * @param minutes how long it takes, if that was said
 * @param presenter who presents it, if that was said: one of the partnership or a guest
 */
public record AgendaItem(
        AgendaItemId id,
        MeetingId meeting,
        String title,
        @Nullable Integer minutes,
        @Nullable String presenter) {}
