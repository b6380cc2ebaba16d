/** What cities learn from each other: good practices with their owners' consent, their reuse, and plan templates. */
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
            "partnership",
            "partnership :: spi",
            "search :: spi",
            "capacity",
            "plan",
            "plan :: spi",
            "valuechain :: gap"
        })
@NullMarked
package org.eslabon.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
