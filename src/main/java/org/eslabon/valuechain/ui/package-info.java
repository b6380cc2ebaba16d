/** The pages of value chains and of what holds them back. */
@NullMarked
package org.eslabon.valuechain.ui;

import org.jspecify.annotations.NullMarked;
