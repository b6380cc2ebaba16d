/** Open views that follow what others do: fresh data, who is where, and fields that never overwrite silently. */
@NamedInterface("live")
@NullMarked
package org.eslabon.shell.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
