/** What a module implements that has texts to be written together. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.coediting.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
