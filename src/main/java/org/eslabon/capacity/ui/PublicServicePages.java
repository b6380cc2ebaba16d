package org.eslabon.capacity.ui;

import java.util.List;
import org.eslabon.capacity.ProcedureSteps;
import org.eslabon.capacity.PublicServices;
import org.eslabon.capacity.spi.PublicServiceSection;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** Whom the pages of public services ask. */
@Component
record PublicServicePages(
        Cities cities,
        Rights rights,
        Partnerships partnerships,
        PublicServices services,
        ProcedureSteps steps,
        List<PublicServiceSection> sections,
        Talks talks,
        LiveSupport live) {}
