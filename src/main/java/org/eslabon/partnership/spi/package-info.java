/** What a module implements whose things have an address. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.partnership.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
