/** The frame around every page: navigation, the way back, error pages, and the life of open views. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "uikit", "security", "glance"})
@NullMarked
package org.eslabon.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
