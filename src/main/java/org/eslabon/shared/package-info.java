/** Value objects that every module speaks in: identities, refusals, fields and their changes, text in three languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.eslabon.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
