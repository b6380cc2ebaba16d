package org.eslabon.followup;

import org.eslabon.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** How long texts may be. */
final class Limits {

    static final int LONG_TEXT = 5_000;
    static final int EVIDENCE = 1_000;

    private Limits() {}

    static @Nullable Refusal refusalOfText(@Nullable String text, int longest) {
        return text != null && text.length() > longest ? Refusal.of("followup.refusal.long", longest) : null;
    }
}
