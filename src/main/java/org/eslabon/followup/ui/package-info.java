/** How the work goes, on the screen. */
@NullMarked
package org.eslabon.followup.ui;

import org.jspecify.annotations.NullMarked;
