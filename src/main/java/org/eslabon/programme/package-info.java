/** The first page of each person, and the demonstration programme. */
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
            "plan"
        })
@NullMarked
package org.eslabon.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
