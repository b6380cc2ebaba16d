/** What other modules add to the pages of value chains. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.valuechain.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
