package org.eslabon.capacity;

import java.util.Map;

/** An assessor's own sheet; what she has not touched is missing. */
public record OwnScores(AssessorId assessor, Map<IndicatorId, OwnScore> scores) {

    public OwnScore of(IndicatorId indicator) {
        return scores.getOrDefault(indicator, OwnScore.NONE);
    }

    public int answered() {
        return (int)
                scores.values().stream().filter(score -> score.answer() != null).count();
    }
}
