/** What other modules add to the pages of capacity rounds. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.capacity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
