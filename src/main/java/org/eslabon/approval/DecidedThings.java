package org.eslabon.approval;

import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.Keeper;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was submitted stays where it can be read, with who said what about it. */
@Component
class DecidedThings implements Keeper {

    private final ApprovalRepository approvals;

    DecidedThings(ApprovalRepository approvals) {
        this.approvals = approvals;
    }

    @Override
    public @Nullable Refusal refusalOfRemoving(Subject subject) {
        return approvals.anySubmitted(subject) ? Refusal.of("approval.refusal.remove") : null;
    }
}
