package org.eslabon.plan.spi;

import org.eslabon.plan.Subject;
import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Another module with something of a plan or an action that must not go out of sight with it. A Spring bean. */
public interface Keeper {

    /** Why it cannot be removed, a plan also for the sake of one of its actions; null if nothing keeps it here. */
    @Nullable
    Refusal refusalOfRemoving(Subject subject);
}
