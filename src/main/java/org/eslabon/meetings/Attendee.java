package org.eslabon.meetings;

import org.eslabon.shared.OrganisationId;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was at a meeting.
 *
 * @param invitation hers; null for one who came without
 * @param person who she is, if she has an account
 * @param organisation hers, if it is one of the programme
 */
public record Attendee(
        AttendanceId id,
        @Nullable MeetingInvitationId invitation,
        @Nullable PersonId person,
        String name,
        Sex sex,
        @Nullable OrganisationId organisation,
        String organisationName) {}
