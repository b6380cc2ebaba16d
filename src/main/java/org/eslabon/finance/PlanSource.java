package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eslabon.finance.model.Money;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.PlanId;

/**
 * What one source gives to one plan, in the money of the city.
 *
 * @param amounts by stage, over all years and actions; a stage at which there is nothing is missing
 * @param leftOut amounts for which a rate is missing: no sum holds them
 */
public record PlanSource(
        PlanId plan, String planTitle, FundingSource source, Map<Stage, BigDecimal> amounts, List<MoneyCell> leftOut) {

    public PlanSource {
        amounts = Map.copyOf(amounts);
        leftOut = List.copyOf(leftOut);
    }

    public BigDecimal amount(Stage stage) {
        return amounts.getOrDefault(stage, Money.ZERO);
    }

    /** Whether the source gives something at this stage, even if it cannot be said how much in the money of the city. */
    boolean reaches(Stage stage) {
        return amount(stage).signum() != 0 || leftOut.stream().anyMatch(cell -> cell.stage() == stage);
    }
}
