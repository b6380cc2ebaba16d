package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment, or something handed over in kind. It is never changed or deleted; what was wrong is reversed and stays to be
 * seen.
 *
 * @param amount in the money of its source
 * @param document the reference of what proves it
 * @param enteredBy the name of who entered it
 * @param reversal null while it stands
 */
public record Disbursement(
        DisbursementId id,
        LineId line,
        LocalDate paidOn,
        BigDecimal amount,
        String document,
        @Nullable String note,
        String enteredBy,
        Instant enteredAt,
        @Nullable Reversal reversal) {

    /** Who took a payment back, when and why. */
    public record Reversal(String by, Instant at, String reason) {}
}
