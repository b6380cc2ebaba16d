/** Value chain studies of a city: what each actor earns and adds, where the flows go, and what does not reconcile. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tables",
            "rates",
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
package org.eslabon.valuechain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
