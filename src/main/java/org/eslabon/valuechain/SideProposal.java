package org.eslabon.valuechain;

import java.util.List;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.StudyHeader;

/**
 * How a study could be one side of a benchmark, for a person to correct.
 *
 * @param makers the actor types that can make a product
 * @param stages those of the makers, in the order of the chain
 */
public record SideProposal(StudyHeader header, List<ActorType> makers, List<String> stages, Origin origin) {}
