/** The pages of institutional capacity: rounds, the catalogue they ask, and the register of services. */
@NullMarked
package org.eslabon.capacity.ui;

import org.jspecify.annotations.NullMarked;
