/** How a city's bodies decide about its plans and actions: what is asked, by which rule, and what came of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "uikit",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "coediting",
            "coediting :: spi",
            "coediting :: ui",
            "notification",
            "partnership",
            "partnership :: spi",
            "discussion :: ui",
            "search :: spi",
            "plan",
            "plan :: spi"
        })
@NullMarked
package org.eslabon.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
