/** Reading tables that people paste or save as text: separators, decimal marks, and errors with line and column. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.eslabon.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
