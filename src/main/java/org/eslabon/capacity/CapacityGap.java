package org.eslabon.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What a round agreed on one indicator, as others outside the round know it.
 *
 * @param code of the indicator, the same in every version of the catalogue
 */
public record CapacityGap(
        CapacityGapId id,
        RoundId round,
        String subject,
        LocalDate heldOn,
        String code,
        Wording dimension,
        Wording indicator,
        @Nullable Answer agreed,
        @Nullable Integer target,
        BigDecimal weight) {

    /** Null where it has been agreed since that there is none. */
    public @Nullable Gap gap() {
        return Gap.of(agreed, target, weight);
    }

    /** Whether the target has been reached, or there is none any more. */
    public boolean closed() {
        return gap() == null;
    }

    /** The agreed level from 1 to 5; null where no level was agreed. */
    public @Nullable Integer level() {
        return agreed == null ? null : agreed.level();
    }

    /** The subject and what is asked about it. */
    public String name(Locale locale) {
        return subject + ": " + indicator.in(locale);
    }
}
