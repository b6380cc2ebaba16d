package org.eslabon.exchange.ui;

import org.eslabon.exchange.Library;
import org.eslabon.exchange.PlanTemplates;
import org.eslabon.exchange.PracticeQuestions;
import org.eslabon.exchange.Practices;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Partnerships;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** Whom the pages of this module ask. */
@Component
record ExchangeServices(
        Cities cities,
        Partnerships partnerships,
        Practices practices,
        Library library,
        PracticeQuestions questions,
        PlanTemplates templates,
        LiveSupport live) {}
