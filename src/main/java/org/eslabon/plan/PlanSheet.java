package org.eslabon.plan;

import java.util.List;

/**
 * A plan with its actions, read at one moment.
 *
 * @param actions first to start first
 */
public record PlanSheet(Plan plan, List<ActionSummary> actions) {}
