package org.eslabon.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eslabon.approval.model.FigureChange;
import org.eslabon.plan.Figure;
import org.eslabon.plan.Subject;
import org.eslabon.shared.CityId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;

/**
 * A plan or an action as it was when it was submitted, and what is decided about that.
 *
 * @param title what it was called then
 * @param textVersion of its text
 * @param figures all else that is agreed about it, as it was then
 * @param previous what was approved of it before; null if nothing was
 * @param steps in their order
 */
public record ApprovalItem(
        ApprovalItemId id,
        ApprovalRequestId request,
        CityId city,
        Subject subject,
        String title,
        long textVersion,
        List<Figure> figures,
        @Nullable Previous previous,
        ItemState state,
        @Nullable Instant closedAt,
        List<ApprovalStep> steps,
        List<TechnicalOpinion> opinions) {

    /** The version that was approved before. */
    public record Previous(ApprovalItemId id, long textVersion, List<Figure> figures, Instant approvedAt) {}

    public static ThingRef thing(ApprovalItemId id) {
        return ThingRef.of("approval-item", id);
    }

    /** The step that is open now. */
    public Optional<ApprovalStep> openStep() {
        return steps.stream().filter(step -> step.state() == StepState.OPEN).findFirst();
    }

    /** What is not as it was when it was approved last; empty where nothing was. */
    public List<FigureChange> changes() {
        return previous == null ? List.of() : FigureChange.between(previous.figures(), figures);
    }

    ApprovalItem with(List<ApprovalStep> itsSteps, List<TechnicalOpinion> itsOpinions) {
        return new ApprovalItem(
                id,
                request,
                city,
                subject,
                title,
                textVersion,
                figures,
                previous,
                state,
                closedAt,
                itsSteps,
                itsOpinions);
    }
}
