/** Texts that several people write at the same time: what a text is, how edits meet, and what is kept of them. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "uikit", "security", "shell", "glance"})
@NullMarked
package org.eslabon.coediting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
