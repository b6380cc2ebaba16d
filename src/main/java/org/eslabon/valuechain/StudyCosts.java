package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eslabon.shared.PlainText;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.gap.UnitCosts;
import org.eslabon.valuechain.model.gap.UnitCosts.Place;
import org.eslabon.valuechain.model.gap.UnitCosts.Traced;

/** What the figures of a study say that each kind of cost comes to at each stage of a benchmark. */
final class StudyCosts {

    private StudyCosts() {}

    /** Per unit of the origin's volume, in the study's currency. */
    static Map<Place, BigDecimal> perUnit(StudyData study, Origin origin) {
        BigDecimal volume = Objects.requireNonNull(origin.volume());
        Map<Place, BigDecimal> costs = new LinkedHashMap<>();
        traced(study, origin).forEach((place, traced) -> costs.put(place, traced.per(volume)));
        return costs;
    }

    static Map<Place, Traced> traced(StudyData study, Origin origin) {
        return UnitCosts.of(
                study,
                Analysis.of(study),
                origin.actors(),
                stage -> PlainText.orEmpty(origin.stages().getOrDefault(stage, stage)));
    }

    /** All costs of a stage together, in the order in which stages are met. */
    static List<Place> ordered(Collection<Place> places) {
        Map<String, List<Place>> byStage =
                places.stream().collect(Collectors.groupingBy(Place::stage, LinkedHashMap::new, Collectors.toList()));
        List<Place> ordered = new ArrayList<>();
        byStage.values()
                .forEach(stage -> UnitCosts.ITEMS.forEach(item ->
                        stage.stream().filter(place -> place.item() == item).forEach(ordered::add)));
        return ordered;
    }
}
