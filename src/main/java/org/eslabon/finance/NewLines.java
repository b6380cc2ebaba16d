package org.eslabon.finance;

import java.util.List;
import org.eslabon.finance.model.Means;
import org.eslabon.plan.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * Lines by which one source is to pay for several actions, each without amounts yet.
 *
 * @param actions empty for the plan as a whole
 * @param valuation how the worth in money is found; needed for what is given in kind
 */
public record NewLines(
        List<ActionId> actions,
        @Nullable SourceId source,
        @Nullable Means means,
        @Nullable String valuation) {

    public NewLines {
        actions = List.copyOf(actions);
    }
}
