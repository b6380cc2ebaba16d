/** Value chain studies of a city: what each actor earns and adds, where the flows go, and what does not reconcile. */
@NullMarked
package org.eslabon.valuechain;

import org.jspecify.annotations.NullMarked;
