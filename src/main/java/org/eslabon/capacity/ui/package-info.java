/** The pages of institutional capacity. */
@NullMarked
package org.eslabon.capacity.ui;

import org.jspecify.annotations.NullMarked;
