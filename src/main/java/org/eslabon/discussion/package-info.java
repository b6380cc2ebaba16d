/** Conversations about anything that has an address: comments, answers, technical opinions, and people called in by name. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "uikit",
            "security",
            "shell",
            "shell :: live",
            "coediting :: spi",
            "partnership",
            "partnership :: spi",
            "search :: spi",
            "notification"
        })
@NullMarked
package org.eslabon.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
