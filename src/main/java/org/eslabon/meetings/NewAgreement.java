package org.eslabon.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was agreed, as a person first writes it; what is missing or wrong is refused field by field. */
public record NewAgreement(
        @Nullable String what,
        @Nullable Owner owner,
        @Nullable LocalDate dueOn) {}
