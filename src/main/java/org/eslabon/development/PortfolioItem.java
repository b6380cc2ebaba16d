package org.eslabon.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.eslabon.development.model.Undertaking;
import org.eslabon.plan.Area;
import org.eslabon.plan.Status;
import org.eslabon.plan.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A plan or an action in the portfolio of its city.
 *
 * @param planTitle of the plan it is or belongs to
 * @param area of the plan
 * @param responsible the organisation that answers for an action
 * @param from,to where it has no dates of its own, those of the plan
 * @param dated whether both dates are its own
 * @param axes those it contributes to, itself or through a goal, in the order of the development plans
 * @param sdg targets, in the Agenda's order
 * @param axesInherited,sdgInherited whether an action has them from its plan
 */
public record PortfolioItem(
        Subject subject,
        String title,
        String planTitle,
        Area area,
        Status status,
        boolean reopened,
        @Nullable String responsible,
        LocalDate from,
        LocalDate to,
        boolean dated,
        @Nullable BigDecimal budget,
        Set<AxisId> axes,
        Set<GoalId> goals,
        Set<String> sdg,
        boolean axesInherited,
        boolean sdgInherited)
        implements Undertaking {

    @Override
    public boolean action() {
        return subject.action() != null;
    }
}
