package org.eslabon.approval;

import java.util.List;
import java.util.Set;
import org.eslabon.shared.OrganisationId;

/**
 * A request with all that is asked in it.
 *
 * @param myVoices the organisations whose seats the current user may use
 * @param myOpinions the organisations for which she may give a technical opinion
 */
public record ApprovalSheet(
        ApprovalRequestSummary request,
        List<ApprovalItem> items,
        Set<OrganisationId> myVoices,
        Set<OrganisationId> myOpinions) {}
