/** The library of good practices, a practice with its consent and its questions, and the plan templates. */
@NullMarked
package org.eslabon.exchange.ui;

import org.jspecify.annotations.NullMarked;
