/** Reusable parts of the interface: charts, notices, figures, empty states, and texts in the person's language. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.eslabon.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
