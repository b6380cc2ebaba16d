/** Where a partnership comes together: invitations, agendas, who came, minutes that are approved, and what was agreed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "uikit",
            "launch",
            "mail",
            "security",
            "shell",
            "shell :: spi",
            "shell :: live",
            "coediting",
            "coediting :: spi",
            "coediting :: ui",
            "partnership",
            "partnership :: spi",
            "discussion :: ui",
            "search :: spi",
            "capacity",
            "valuechain",
            "plan",
            "plan :: spi"
        })
@NullMarked
package org.eslabon.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
