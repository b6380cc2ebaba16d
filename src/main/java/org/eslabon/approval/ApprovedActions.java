package org.eslabon.approval;

import org.eslabon.audit.Act;
import org.eslabon.audit.Recorded;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.Figure;
import org.eslabon.plan.Reviews;
import org.eslabon.plan.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A plan whose approval lists an action is not what was approved once that action is gone: it is reopened, in the same
 * transaction. One that came since, and goes again, changes nothing.
 */
@Component
class ApprovedActions {

    private final ApprovalRepository approvals;
    private final Reviews reviews;

    ApprovedActions(ApprovalRepository approvals, Reviews reviews) {
        this.approvals = approvals;
        this.reviews = reviews;
    }

    @EventListener
    void on(Recorded recorded) {
        Act act = recorded.act();
        if (!act.verb().equals("removed") || !act.thing().kind().equals("action")) {
            return;
        }
        ActionId gone = new ActionId(act.thing().id());
        approvals
                .planOf(gone)
                .filter(plan -> approvals.approvedFigures(Subject.of(plan)).stream()
                        .anyMatch(figure -> figure.part() == Figure.Part.ACTION
                                && figure.id().equals(gone.value().toString())))
                .ifPresent(plan -> reviews.changed(Subject.of(plan), recorded.by()));
    }
}
