package org.eslabon.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.eslabon.partnership.City;
import org.eslabon.plan.ActionId;
import org.eslabon.plan.PlanId;
import org.eslabon.plan.Status;
import org.jspecify.annotations.Nullable;

/**
 * An action that the person answers for, as it stands today.
 *
 * @param path where it is, without a leading slash
 * @param next what comes next
 * @param on the day of that
 * @param missing how much of its budget nobody has promised; null where nothing is missing or no budget is stated
 */
public record OwnAction(
        City city,
        String title,
        String path,
        PlanId plan,
        ActionId action,
        Status status,
        Next next,
        LocalDate on,
        @Nullable BigDecimal missing,
        Currency currency) {

    /** What comes next in the life of an action. */
    public enum Next {
        START,
        REPORT,
        END;

        /** Key of a few words with its day. */
        public String key() {
            return "programme.own.next." + name();
        }
    }
}
