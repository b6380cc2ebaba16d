package org.eslabon.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eslabon.shared.NoSuchThing;
import org.jspecify.annotations.Nullable;

/**
 * What modules above write about how an action goes. No right is asked here and nothing is written to the trail: both are
 * for the module that knows what was reported. It reopens no approval.
 */
public interface Progress {

    /**
     * The action as it is now and stays until the transaction ends.
     *
     * @throws NoSuchThing if there is none, or it was removed
     */
    Action hold(ActionId action);

    /** Says when the action is reported on next. The caller holds the action. */
    void setNextUpdate(ActionId action, LocalDate on);

    /** Says where an indicator stands; null where nobody has measured. The caller holds its action. */
    void setActual(IndicatorId indicator, @Nullable BigDecimal actual);
}
