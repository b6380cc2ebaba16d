package org.eslabon.plan;

import org.eslabon.capacity.CapacityGapId;

/** An action that addresses a capacity gap, and what its plan is called. */
public record AddressingGap(CapacityGapId gap, ActionSummary action, String planTitle) {}
