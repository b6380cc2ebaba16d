/** Cities, the organisations that work together in them, their roles, and what each role may do. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "glance",
            "audit",
            "uikit",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "coediting",
            "coediting :: spi"
        })
@NullMarked
package org.eslabon.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
