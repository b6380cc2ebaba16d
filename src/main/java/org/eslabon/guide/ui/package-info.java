/** The pages that explain methods, and the link to one for the views of other modules. */
@NamedInterface("ui")
@NullMarked
package org.eslabon.guide.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
