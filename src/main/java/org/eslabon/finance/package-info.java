/** Joint financing: who pays how much for which action, as cash or in kind, promised, committed and paid, and what is missing. */
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
            "discussion :: ui",
            "search :: spi",
            "tables",
            "rates",
            "plan",
            "plan :: spi"
        })
@NullMarked
package org.eslabon.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
