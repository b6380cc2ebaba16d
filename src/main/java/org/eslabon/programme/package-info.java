/** The first page of each person, and the cities of the programme side by side. */
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
            "capacity",
            "valuechain",
            "valuechain :: gap",
            "plan",
            "plan :: spi",
            "approval",
            "approval :: model",
            "finance",
            "finance :: model",
            "meetings",
            "discussion",
            "followup",
            "followup :: model",
            "development",
            "exchange"
        })
@NullMarked
package org.eslabon.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
