/** A text on a page, for the views of other modules. */
@NamedInterface("ui")
@NullMarked
package org.eslabon.coediting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
