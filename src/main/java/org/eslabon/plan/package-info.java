/** Action plans of a city: what is to be done about which obstacle, by whom and by when. */
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
            "partnership",
            "capacity",
            "capacity :: spi",
            "valuechain",
            "valuechain :: spi"
        })
@NullMarked
package org.eslabon.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
