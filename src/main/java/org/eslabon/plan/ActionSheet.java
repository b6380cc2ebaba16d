package org.eslabon.plan;

import java.util.List;

/** An action with what it is tied to and all that hangs on it. */
public record ActionSheet(Action action, Ties ties, List<Milestone> milestones, List<Indicator> indicators) {}
