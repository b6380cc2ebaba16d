package org.eslabon.valuechain.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A flow with its figures in flow money.
 *
 * @param value as stated, else volume × unit price, else null
 * @param valueDerived whether the value was computed because the source states none
 */
public record FlowResult(
        Flow flow,
        @Nullable BigDecimal volume,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal value,
        boolean valueDerived) {

    static FlowResult of(StudyData study, Flow flow) {
        var volume = study.stated(FigureKey.flow(flow.key(), FlowItem.VOLUME));
        var price = study.stated(FigureKey.flow(flow.key(), FlowItem.UNIT_PRICE));
        var value = study.stated(FigureKey.flow(flow.key(), FlowItem.VALUE));
        var product = volume == null || price == null ? null : Exact.amount(volume.multiply(price));
        return new FlowResult(flow, volume, price, value == null ? product : value, value == null && product != null);
    }

    /** Stated value minus volume × price; null unless all three are stated. */
    public @Nullable BigDecimal valueDifference() {
        return volume == null || unitPrice == null || value == null || valueDerived
                ? null
                : value.subtract(volume.multiply(unitPrice));
    }
}
