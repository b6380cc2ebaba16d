package org.eslabon.plan;

import org.eslabon.valuechain.ObstacleId;

/** An action that addresses an obstacle. */
public record Addressing(ObstacleId obstacle, ActionSummary action) {}
