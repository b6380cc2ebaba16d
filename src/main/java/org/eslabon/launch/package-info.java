/** Brings the product up: the database it runs on by default, and clear words when it cannot start. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.eslabon.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
