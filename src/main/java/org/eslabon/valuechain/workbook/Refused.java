package org.eslabon.valuechain.workbook;

import java.util.List;
import org.eslabon.valuechain.workbook.Unreadable.Reason;
import org.jspecify.annotations.Nullable;

/** Carries a refusal out of the depth of reading; {@link WorkbookReader} turns it into a value. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Unreadable unreadable;

    Refused(Reason reason, @Nullable String sheet, @Nullable String cell, Object... params) {
        this(new Unreadable(reason, sheet, cell, List.of(params)));
    }

    private Refused(Unreadable unreadable) {
        super(unreadable.message(), null, false, false);
        this.unreadable = unreadable;
    }

    Unreadable unreadable() {
        return unreadable;
    }
}
