package org.eslabon.plan;

import java.util.List;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.valuechain.ObstacleSummary;

/** An action with all that hangs on it. */
public record ActionSheet(
        Action action,
        List<ObstacleSummary> obstacles,
        List<CapacityGap> gaps,
        List<Partner> partners,
        List<Milestone> milestones,
        List<Indicator> indicators,
        List<PublicServiceSummary> services) {}
