package org.eslabon.finance.ui;

import java.util.List;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.finance.Disbursements;
import org.eslabon.finance.Financing;
import org.eslabon.finance.FinancingLines;
import org.eslabon.finance.FundingSources;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.spi.PlanTab;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** Whom the pages of joint financing ask. */
@Component
record FinanceServices(
        Cities cities,
        Rights rights,
        Financing financing,
        FundingSources sources,
        FinancingLines lines,
        Disbursements disbursements,
        List<PlanTab> tabs,
        Talks talks,
        LiveSupport live) {}
