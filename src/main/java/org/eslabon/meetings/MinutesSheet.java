package org.eslabon.meetings;

import java.util.List;
import java.util.Set;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Where the minutes of a meeting stand.
 *
 * @param inForce what waits for approval or is approved now; null while they are written
 * @param earlier what was sent before and reopened, latest first
 * @param mine the organisations among those asked for which the current user may speak
 */
public record MinutesSheet(
        MeetingId meeting,
        MinutesState state,
        @Nullable SentMinutes inForce,
        List<SentMinutes> earlier,
        Set<OrganisationId> mine) {}
