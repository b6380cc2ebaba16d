package org.eslabon.programme;

import java.time.LocalDate;
import org.eslabon.partnership.City;

/**
 * A city, as somebody works in it.
 *
 * @param today by the clocks of the city
 * @param convenes whether she may call the partnership together
 * @param coordinates whether she does so from within it; a bank that may looks after several and is told less
 */
record Workplace(City city, LocalDate today, boolean convenes, boolean coordinates) {}
