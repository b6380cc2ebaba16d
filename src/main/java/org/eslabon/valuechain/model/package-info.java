/** A study as plain data, addressable figure by figure, and the accounting computed from it by pure functions. */
@NullMarked
package org.eslabon.valuechain.model;

import org.jspecify.annotations.NullMarked;
