/** What other modules put into the frame. */
@NamedInterface("spi")
@NullMarked
package org.eslabon.shell.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
