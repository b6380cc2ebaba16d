package org.eslabon.capacity;

import java.util.List;
import java.util.Map;
import org.eslabon.capacity.model.Distribution;
import org.eslabon.capacity.model.Gap;
import org.jspecify.annotations.Nullable;

/** A round with all scores on the table and what was agreed. */
public record SessionSheet(RoundSheet sheet, List<SeenScore> scores, Map<IndicatorId, Agreement> agreements) {

    public List<SeenScore> of(IndicatorId indicator) {
        return scores.stream()
                .filter(score -> score.indicator().equals(indicator))
                .toList();
    }

    public Distribution distribution(IndicatorId indicator) {
        return new Distribution(of(indicator).stream().map(SeenScore::vote).toList());
    }

    public @Nullable Agreement agreement(IndicatorId indicator) {
        return agreements.get(indicator);
    }

    public @Nullable Gap gap(Indicator indicator) {
        Agreement agreement = agreement(indicator.id());
        return agreement == null ? null : Gap.of(agreement.agreed(), agreement.target(), indicator.weight());
    }

    /** On how many indicators there is an agreement. */
    public int agreed() {
        return (int)
                agreements.values().stream().filter(one -> one.agreed() != null).count();
    }
}
