/** The pages of a city's partnership and of the programme's cities. */
@NullMarked
package org.eslabon.partnership.ui;

import org.jspecify.annotations.NullMarked;
