/** The append-only trail of who changed what, when, from what to what: the memory that live views and homes read. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.eslabon.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
