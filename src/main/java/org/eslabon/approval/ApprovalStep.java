package org.eslabon.approval;

import java.time.Instant;
import java.util.List;
import org.eslabon.approval.model.Rule;
import org.eslabon.approval.model.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * A body's turn, with its rule and its seats as they were when the thing was submitted.
 *
 * @param dueAt when its term is over; null where it has none or has not begun
 */
public record ApprovalStep(
        int place,
        String body,
        BodyKind kind,
        Rule rule,
        @Nullable Integer quorum,
        @Nullable Integer days,
        StepState state,
        @Nullable Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        List<Seat> seats) {

    Ruling ruling(Instant now) {
        return Ruling.of(
                rule,
                quorum == null ? 0 : quorum,
                seats.stream().map(Seat::ballot).toList(),
                dueAt != null && !now.isBefore(dueAt));
    }
}
