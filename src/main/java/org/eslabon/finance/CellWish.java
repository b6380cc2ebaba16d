package org.eslabon.finance;

import java.math.BigDecimal;
import org.eslabon.shared.FieldChange;

/** One cell of a block that is to be written: what the person saw there, and what she wants. */
public record CellWish(LineId line, int year, FieldChange<BigDecimal> change) {}
