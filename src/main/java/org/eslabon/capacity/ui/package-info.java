/** The pages of capacity rounds and of the catalogue they ask. */
@NullMarked
package org.eslabon.capacity.ui;

import org.jspecify.annotations.NullMarked;
