/** Tells people what concerns them: an inbox for each, and mails at once, daily or weekly, as she likes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "glance",
            "audit",
            "uikit",
            "launch",
            "mail",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "partnership",
            "partnership :: spi"
        })
@NullMarked
package org.eslabon.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
