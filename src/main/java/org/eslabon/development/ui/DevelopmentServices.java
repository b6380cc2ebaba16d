package org.eslabon.development.ui;

import org.eslabon.development.Alignments;
import org.eslabon.development.Axes;
import org.eslabon.development.DevelopmentPlans;
import org.eslabon.development.Portfolios;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Rights;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** Whom the pages of development plans and of the portfolio ask. */
@Component
record DevelopmentServices(
        Cities cities,
        Rights rights,
        DevelopmentPlans plans,
        Axes axes,
        Alignments alignments,
        Portfolios portfolios,
        LiveSupport live) {}
