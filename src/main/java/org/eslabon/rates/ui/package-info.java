/** The page on which a city enters exchange rates and price indices. */
@NullMarked
package org.eslabon.rates.ui;

import org.jspecify.annotations.NullMarked;
