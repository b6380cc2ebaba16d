/** What a city's development plans want, and what its plans and actions contribute to them and to the world's goals. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "uikit",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "partnership",
            "partnership :: spi",
            "search :: spi",
            "tables",
            "plan",
            "plan :: spi"
        })
@NullMarked
package org.eslabon.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
