/** The conversation about a thing on its page, for the views of other modules. */
@NamedInterface("ui")
@NullMarked
package org.eslabon.discussion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
