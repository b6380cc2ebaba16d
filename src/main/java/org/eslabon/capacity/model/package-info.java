/** What follows from scores and agreements, as pure functions: medians, divergence, means, gaps and changes. */
@NullMarked
package org.eslabon.capacity.model;

import org.jspecify.annotations.NullMarked;
