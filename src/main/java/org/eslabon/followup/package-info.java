/** How the work on actions goes: reports, readings, the traffic light with its reasons, reminders, and what came of the gap. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "glance",
            "audit",
            "uikit",
            "mail",
            "launch",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "partnership",
            "valuechain",
            "valuechain :: spi",
            "valuechain :: gap",
            "plan",
            "plan :: spi"
        })
@NullMarked
package org.eslabon.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
