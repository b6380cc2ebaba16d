package org.eslabon.plan;

import java.util.List;
import org.eslabon.capacity.CapacityGap;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.valuechain.ObstacleSummary;

/**
 * What an action is tied to.
 *
 * @param obstacles that it addresses; of these and the gaps it has one at least
 * @param gaps in capacity that it addresses
 * @param services that it improves
 * @param partners who help with it
 */
public record Ties(
        List<ObstacleSummary> obstacles,
        List<CapacityGap> gaps,
        List<PublicServiceSummary> services,
        List<Partner> partners) {}
