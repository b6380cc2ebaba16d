package org.eslabon.capacity;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Something that is asked about a service or unit, with what each of the five levels means.
 *
 * @param code the same in every version of the catalogue
 * @param weight above 0 and at most 100; 1 unless somebody has decided otherwise
 */
public record Indicator(
        IndicatorId id, DimensionId dimension, String code, BigDecimal weight, Map<CatalogueItem, Wording> texts) {

    public Wording text(CatalogueItem item) {
        return texts.getOrDefault(item, Wording.NONE);
    }

    public Wording name() {
        return text(CatalogueItem.NAME);
    }
}
