package org.eslabon.meetings;

import java.time.Instant;
import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's invitation to a meeting.
 *
 * @param person one of the partnership; null for a guest
 * @param organisation the organisation she is invited for, if it is one of the programme
 * @param organisationName of hers, as it is called today, or as the guest's was written
 * @param answer null as long as there is none
 * @param behind whether she has not heard of the last change yet
 * @param mine whether the current user is the one who is invited
 */
public record MeetingInvitation(
        MeetingInvitationId id,
        MeetingId meeting,
        @Nullable PersonId person,
        String name,
        String email,
        @Nullable OrganisationId organisation,
        String organisationName,
        @Nullable Answer answer,
        @Nullable Instant answeredAt,
        boolean behind,
        boolean mine) {}
