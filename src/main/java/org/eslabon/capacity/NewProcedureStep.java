package org.eslabon.capacity;

import org.eslabon.capacity.model.ProcedureFigures;
import org.jspecify.annotations.Nullable;

/** A step to be added to a procedure, as it was typed or read from a table. */
public record NewProcedureStep(
        @Nullable String title,
        @Nullable String office,
        ProcedureFigures figures,
        @Nullable String documentNames,
        @Nullable String source) {

    /** A step of which no more is known than what it is. */
    public static NewProcedureStep called(@Nullable String title) {
        return new NewProcedureStep(title, null, new ProcedureFigures(null, null, null, null), null, null);
    }
}
