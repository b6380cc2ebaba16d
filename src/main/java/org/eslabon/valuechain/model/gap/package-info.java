/**
 * What a chain costs more than a comparator, where, and which obstacles it is due to: formulas 7 to 9 and 11 of the
 * domain as pure functions.
 */
@NamedInterface("gap")
@NullMarked
package org.eslabon.valuechain.model.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
