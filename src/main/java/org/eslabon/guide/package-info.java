/** What the figures mean: a page for each method, with its formulas and a worked example. */
@ApplicationModule(allowedDependencies = {"shared", "uikit", "security", "shell", "shell :: spi"})
@NullMarked
package org.eslabon.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
