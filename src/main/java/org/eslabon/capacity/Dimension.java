package org.eslabon.capacity;

import java.util.List;

/**
 * Indicators that belong together.
 *
 * @param code the same in every version of the catalogue
 */
public record Dimension(DimensionId id, String code, Wording name, List<Indicator> indicators) {}
