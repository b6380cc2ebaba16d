package org.eslabon.approval.ui;

import org.eslabon.approval.ApprovalBodies;
import org.eslabon.approval.ApprovalRequests;
import org.eslabon.approval.Approvals;
import org.eslabon.approval.Decisions;
import org.eslabon.discussion.ui.Talks;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.Actions;
import org.eslabon.shell.live.LiveSupport;
import org.springframework.stereotype.Component;

/** Whom the pages of approval ask. */
@Component
record ApprovalServices(
        Cities cities,
        Rights rights,
        Approvals approvals,
        ApprovalRequests requests,
        Decisions decisions,
        ApprovalBodies bodies,
        Actions actions,
        Talks talks,
        LiveSupport live) {}
