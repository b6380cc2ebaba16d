package org.eslabon.programme.ui;

import java.time.Clock;
import java.util.List;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.spi.ProgressMarks;
import org.eslabon.programme.HomeService;
import org.eslabon.programme.OwnWork;
import org.eslabon.programme.TaskService;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** Whom the first pages ask. */
@Component
record HomeServices(
        Cities cities,
        Partnerships partnerships,
        Rights rights,
        HomeService home,
        TaskService tasks,
        OwnWork own,
        List<ProgressMarks> marks,
        LiveSupport live,
        Clock clock) {}
