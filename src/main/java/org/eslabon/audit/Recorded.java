package org.eslabon.audit;

import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An act was written to the trail. Published inside the transaction: listen after its commit. */
public record Recorded(Act act, @Nullable PersonId by) {}
