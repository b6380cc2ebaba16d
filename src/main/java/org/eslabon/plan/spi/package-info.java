/** What other modules add to the pages of plans and actions, and to what is approved of them. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.plan.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
