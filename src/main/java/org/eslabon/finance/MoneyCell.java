package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Stage;
import org.eslabon.plan.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One amount, in the money of its source and in that of the city.
 *
 * @param converted null where an exchange rate is missing: totals leave the amount out, and say so
 * @param rates behind the converted amount; several where payments are of several days, none where none was needed
 */
public record MoneyCell(
        LineId line,
        SourceId source,
        Subject subject,
        Means means,
        Stage stage,
        int year,
        Currency currency,
        BigDecimal amount,
        @Nullable BigDecimal converted,
        List<UsedRate> rates) {

    public MoneyCell {
        rates = List.copyOf(rates);
    }
}
