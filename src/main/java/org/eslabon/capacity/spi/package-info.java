/** What other modules add to the pages of institutional capacity. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.capacity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
