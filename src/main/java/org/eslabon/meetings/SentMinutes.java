package org.eslabon.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.coediting.DocumentId;
import org.eslabon.meetings.model.MinutesRule.Standing;
import org.eslabon.meetings.model.MinutesState;
import org.eslabon.meetings.model.Voice;
import org.eslabon.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they were sent for approval once: one version of their text, and what was said to it.
 *
 * @param number of the times they were sent, from 1
 * @param version of the text, which is what those who are asked see and what is approved
 * @param deadline the first instant at which silence is consent
 * @param lastDay on which an organisation can still object, in the city
 * @param approvedHow how they came to be approved; they may have been reopened after that
 * @param reopenedBecause why they are written again; only where they are
 * @param voices one for each organisation that was asked, by name
 */
public record SentMinutes(
        MinutesId id,
        MeetingId meeting,
        int number,
        DocumentId document,
        long version,
        MinutesState state,
        String sentBy,
        Instant sentAt,
        Instant deadline,
        LocalDate lastDay,
        @Nullable Instant approvedAt,
        @Nullable Standing approvedHow,
        @Nullable String reopenedBy,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedBecause,
        List<Line> voices) {

    /**
     * An organisation's voice.
     *
     * @param voice null as long as nobody gave it
     * @param reason of an objection
     * @param person who gave it
     */
    public record Line(
            OrganisationId organisation,
            String organisationName,
            @Nullable Voice voice,
            @Nullable String reason,
            @Nullable String person,
            @Nullable Instant at) {}

    /** Whether one of those who were asked objects. */
    public boolean objected() {
        return voices.stream().anyMatch(line -> line.voice() == Voice.OBJECTS);
    }

    SentMinutes saying(List<Line> lines) {
        return new SentMinutes(
                id,
                meeting,
                number,
                document,
                version,
                state,
                sentBy,
                sentAt,
                deadline,
                lastDay,
                approvedAt,
                approvedHow,
                reopenedBy,
                reopenedAt,
                reopenedBecause,
                lines);
    }
}
