/** What a city's institutions can do for firms: indicators and rounds, and the register of services with their procedures. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
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
            "search :: spi"
        })
@NullMarked
package org.eslabon.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
