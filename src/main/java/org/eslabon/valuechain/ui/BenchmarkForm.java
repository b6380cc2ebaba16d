package org.eslabon.valuechain.ui;

import org.eslabon.shared.Outcome;
import org.eslabon.shared.Refusal;
import org.eslabon.valuechain.BenchmarkId;
import org.jspecify.annotations.Nullable;

/** One way to say what a chain is held against. */
interface BenchmarkForm {

    /** Null where the form has already said, at a field, what is wrong. */
    @Nullable
    Outcome<BenchmarkId> save();

    /** Says at the right field why it was refused. */
    void refuse(Refusal refusal, String message);

    /** Whether nothing would be lost. */
    boolean isUntouched();
}
