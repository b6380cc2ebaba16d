package org.eslabon.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A payment as somebody enters it. */
public record NewDisbursement(
        @Nullable LocalDate paidOn,
        @Nullable BigDecimal amount,
        @Nullable String document,
        @Nullable String note) {}
