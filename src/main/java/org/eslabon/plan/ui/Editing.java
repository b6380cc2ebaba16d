package org.eslabon.plan.ui;

import org.eslabon.plan.ProgressFields;
import org.eslabon.plan.Status;
import org.eslabon.shared.Field;

/** What the person can change of a plan or an action now. */
enum Editing {
    NOTHING,
    /** Only what tells how the work goes. */
    PROGRESS,
    ALL;

    /**
     * @param mayChange whether it is hers to change at all
     */
    static Editing of(boolean mayChange, Status status) {
        if (!mayChange) {
            return NOTHING;
        }
        return status.locked() ? PROGRESS : ALL;
    }

    boolean all() {
        return this == ALL;
    }

    boolean permits(Field<?, ?> field) {
        return all() || this == PROGRESS && ProgressFields.contain(field);
    }
}
