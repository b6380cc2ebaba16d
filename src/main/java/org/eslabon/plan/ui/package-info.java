/** Plans and actions on the screen. */
@NullMarked
package org.eslabon.plan.ui;

import org.jspecify.annotations.NullMarked;
