package org.eslabon.valuechain;

import java.util.List;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.StudyData;

/**
 * Which figures of a study one side of a cost was computed from.
 *
 * @param city its slug
 * @param figures those of a kind of cost, then what was bought inside the chain and therefore taken off
 */
public record FigureTrace(
        Side side, Study study, String city, int version, StudyData data, Origin origin, List<FigureKey> figures) {}
