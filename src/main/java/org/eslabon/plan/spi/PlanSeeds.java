package org.eslabon.plan.spi;

import java.util.List;
import org.eslabon.plan.Plan;
import org.eslabon.plan.PlanSeed;

/** Something from which plans of any city can begin. A Spring bean. */
public interface PlanSeeds {

    /** Those that the current user may take, by name. */
    List<PlanSeed> offered();

    /** A plan has been created from it, in the same transaction; by the current user, who may plan there. */
    void taken(PlanSeed seed, Plan made);
}
