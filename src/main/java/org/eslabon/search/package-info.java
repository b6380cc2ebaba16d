/** Finds whatever the current user may see, by the words in it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "uikit",
            "security",
            "shell",
            "shell :: spi",
            "guide",
            "coediting",
            "partnership"
        })
@NullMarked
package org.eslabon.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
