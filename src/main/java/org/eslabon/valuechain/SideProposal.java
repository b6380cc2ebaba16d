package org.eslabon.valuechain;

import java.util.List;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.model.gap.UnitCosts;

/**
 * How a study could be one side of a benchmark, for a person to correct.
 *
 * @param makers the actor types that can make a product
 * @param stages those of the makers, in the order of the chain
 * @param products what leaves the chain, and what of it is proposed as the final product
 */
public record SideProposal(
        StudyHeader header,
        List<ActorType> makers,
        List<String> stages,
        Origin origin,
        List<UnitCosts.Outgoing> products) {}
