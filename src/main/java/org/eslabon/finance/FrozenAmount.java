package org.eslabon.finance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import org.eslabon.finance.model.Means;
import org.eslabon.finance.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a decision stands on it. The same financing gives the same amounts in the same order, whoever asks.
 *
 * @param valuation how its worth was found; null where nobody says
 * @param currency of the source: a rate that changes is no change of what was promised
 */
public record FrozenAmount(
        String source,
        Means means,
        @Nullable String valuation,
        int year,
        Stage stage,
        BigDecimal amount,
        Currency currency) {

    static final Comparator<FrozenAmount> ORDER = Comparator.comparing(FrozenAmount::source)
            .thenComparing(FrozenAmount::means)
            .thenComparing(FrozenAmount::year)
            .thenComparing(FrozenAmount::stage);

    /** What the amount is, in no language: the source, and codes. */
    public String label() {
        return source + " · " + means + " · " + year + " · " + stage;
    }
}
