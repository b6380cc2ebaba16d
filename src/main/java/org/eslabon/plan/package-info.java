/** Action plans of a city: what is to be done about which obstacle or capacity gap, by whom and by when. */
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
            "guide",
            "guide :: ui",
            "coediting",
            "coediting :: spi",
            "coediting :: ui",
            "partnership",
            "partnership :: spi",
            "notification :: spi",
            "discussion :: ui",
            "search :: spi",
            "capacity",
            "capacity :: spi",
            "valuechain",
            "valuechain :: spi",
            "valuechain :: gap"
        })
@NullMarked
package org.eslabon.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
