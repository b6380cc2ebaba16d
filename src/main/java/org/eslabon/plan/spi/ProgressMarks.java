package org.eslabon.plan.spi;

import java.util.Map;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.shared.CityId;
import org.eslabon.uikit.Formats;

/**
 * How actions and plans go, for the lists that show them. A Spring bean. However many there are, they are read in a fixed
 * number of queries, as the current user may see them.
 */
public interface ProgressMarks {

    /** The marks of all actions of a plan. */
    Map<ActionId, ProgressMark> ofPlan(PlanId plan, Formats formats);

    /** The marks of all plans of a city; a plan without actions has none. */
    Map<PlanId, ProgressMark> ofCity(CityId city, Formats formats);
}
