package org.eslabon.finance;

import org.eslabon.plan.Subject;
import org.eslabon.plan.spi.Keeper;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Payments are reversed and never deleted: what they were made for stays with them. */
@Component
class PaidThings implements Keeper {

    private final DisbursementRepository disbursements;

    PaidThings(DisbursementRepository disbursements) {
        this.disbursements = disbursements;
    }

    @Override
    public @Nullable Refusal refusalOfRemoving(Subject subject) {
        return disbursements.any(subject) ? Refusal.of("finance.refusal.remove-paid") : null;
    }
}
