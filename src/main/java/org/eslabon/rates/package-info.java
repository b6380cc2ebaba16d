/** What money is worth: exchange rates of a day and price indices of a year, entered by a city with their source. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tables",
            "audit",
            "uikit",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "partnership"
        })
@NullMarked
package org.eslabon.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
