package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a source that does not reconcile but can be understood all the same.
 *
 * @param row as a spreadsheet counts, from 1; null where the whole sheet is meant
 * @param params texts, {@link BigDecimal}s and constants of {@link AccountItem}, {@link EmploymentItem} or
 *     {@link ReceiverGroup}, so that a view can format and translate them
 * @param difference what is stated minus what it should be, in the money of the sheet; null where there is no amount
 */
public record Discrepancy(
        String sheet,
        @Nullable Integer row,
        DiscrepancyKind kind,
        List<Object> params,
        @Nullable BigDecimal difference) {

    public Discrepancy {
        params = List.copyOf(params);
        difference = difference == null ? null : Exact.amount(difference);
    }

    public String messageKey() {
        return "valuechain.discrepancy." + kind.code();
    }

    /** The message in English, for the command line and logs. */
    public String message() {
        return Texts.fill(kind.english(), params);
    }
}
