package org.eslabon.plan.spi;

import java.util.Set;
import org.eslabon.plan.Subject;
import org.eslabon.shared.OrganisationId;

/**
 * Who pays for a plan or an action; its figures are what has been promised for it. Asked by those who have checked that it
 * may be seen.
 */
public interface Funding extends MoreFigures {

    /** The organisations that have promised money of their own for it. */
    Set<OrganisationId> funders(Subject subject);
}
