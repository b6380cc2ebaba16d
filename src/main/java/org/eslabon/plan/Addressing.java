package org.eslabon.plan;

import org.eslabon.valuechain.ObstacleId;

/** An action that addresses an obstacle, and what its plan is called. */
public record Addressing(ObstacleId obstacle, ActionSummary action, String planTitle) {}
