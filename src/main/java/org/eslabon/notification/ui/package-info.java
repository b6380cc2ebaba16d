/** The bell of the top bar, the inbox, and what one follows. */
@NullMarked
package org.eslabon.notification.ui;

import org.jspecify.annotations.NullMarked;
