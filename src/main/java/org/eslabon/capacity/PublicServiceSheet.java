package org.eslabon.capacity;

import java.math.BigDecimal;
import java.util.List;
import org.eslabon.capacity.model.ProcedureDistance;
import org.eslabon.capacity.model.ProcedureTotals;

/** A public service with the steps of its procedure, in their order. */
public record PublicServiceSheet(PublicService service, List<ProcedureStep> steps) {

    public ProcedureTotals totals() {
        return ProcedureTotals.of(steps.stream().map(ProcedureStep::figures).toList());
    }

    public ProcedureDistance daysFromTarget() {
        return totals().days().from(service.target().days());
    }

    public ProcedureDistance costFromTarget() {
        return totals().cost().from(service.target().cost());
    }

    public ProcedureDistance visitsFromTarget() {
        Integer target = service.target().visits();
        return totals().visits().from(target == null ? null : BigDecimal.valueOf(target));
    }
}
