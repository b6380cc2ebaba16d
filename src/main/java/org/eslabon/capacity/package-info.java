/** What a city's institutions are able to do: a catalogue of indicators, blind scores, an agreed level and the gap to the target. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "uikit",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "coediting",
            "coediting :: spi",
            "coediting :: ui",
            "partnership"
        })
@NullMarked
package org.eslabon.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
