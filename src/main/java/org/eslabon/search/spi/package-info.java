/** What a module implements whose things can be found. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.search.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
