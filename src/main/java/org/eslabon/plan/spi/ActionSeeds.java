package org.eslabon.plan.spi;

import java.util.Optional;
import org.eslabon.plan.Action;
import org.eslabon.plan.ActionSeed;

/** Something from which actions of any plan can begin. A Spring bean. */
public interface ActionSeeds {

    /** What stands behind the key; empty if it is not one of these, or not for the current user to see. */
    Optional<ActionSeed> find(String key);

    /** An action has been created from it, in the same transaction; by the current user, who may plan there. */
    void taken(ActionSeed seed, Action made);
}
