/** Glance what belongs together in one state of the database, and each answer in it once. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.eslabon.glance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
