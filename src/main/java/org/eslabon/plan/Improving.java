package org.eslabon.plan;

/** An action that improves a public service, and what its plan is called. */
public record Improving(ActionSummary action, String planTitle) {}
