/** Joint financing on the screen. */
@NullMarked
package org.eslabon.finance.ui;

import org.jspecify.annotations.NullMarked;
