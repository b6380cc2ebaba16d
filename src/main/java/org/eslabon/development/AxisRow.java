package org.eslabon.development;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of axes and goals.
 *
 * @param goal null where the row names an axis only
 */
public record AxisRow(AxisForm axis, @Nullable GoalForm goal) {}
