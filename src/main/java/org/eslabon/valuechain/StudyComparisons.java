package org.eslabon.valuechain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.shared.CityId;
import org.eslabon.valuechain.model.Analysis;
import org.eslabon.valuechain.model.Employment;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyMeasure;
import org.eslabon.valuechain.model.StudyMeasures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Studies side by side, of all cities the current user may see. What she may not see is passed over: an address that
 * somebody sent her tells her nothing about it.
 */
@Service
@Transactional(readOnly = true)
public class StudyComparisons {

    public static final int MOST = 6;

    private final ComparisonRepository comparisons;
    private final StudyDataRepository data;
    private final Benchmarks benchmarks;
    private final Cities cities;

    StudyComparisons(ComparisonRepository comparisons, StudyDataRepository data, Benchmarks benchmarks, Cities cities) {
        this.comparisons = comparisons;
        this.data = data;
        this.benchmarks = benchmarks;
        this.cities = cities;
    }

    /** Every version of every study that can be chosen, by city and name, the latest version of each first. */
    public List<ComparableStudy> choices() {
        Map<CityId, City> mine = mine();
        return comparisons.versionsIn(mine.keySet()).stream()
                .map(row -> row.in(Objects.requireNonNull(mine.get(row.city()))))
                .toList();
    }

    /**
     * The measures of these studies, in this order; the first six of them that there are and that are the current user's
     * to see. The number of statements grows with the studies, not with what is in them.
     */
    public List<ComparedStudy> of(List<StudyPick> picks) {
        Map<StudyPick, ComparableStudy> possible = choices().stream()
                .flatMap(choice ->
                        Stream.of(choice.pick(), choice.numbered()).distinct().map(pick -> Map.entry(pick, choice)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<ComparableStudy> chosen = new LinkedHashSet<>(picks)
                .stream()
                        .flatMap(pick -> Optional.ofNullable(possible.get(pick)).stream())
                        .distinct()
                        .limit(MOST)
                        .toList();
        Map<StudyId, ComparisonRepository.Obstacles> obstacles = comparisons.obstacles(
                chosen.stream().map(one -> one.pick().study()).toList());
        List<ComparedStudy> compared = new ArrayList<>();
        for (ComparableStudy one : chosen) {
            compared.add(compare(one, obstacles.get(one.pick().study())));
        }
        return compared;
    }

    private ComparedStudy compare(ComparableStudy study, ComparisonRepository.@Nullable Obstacles obstacles) {
        StudyData figures = data.read(study.pick().study(), study.version());
        Map<StudyMeasure, BigDecimal> measures = new EnumMap<>(StudyMeasure.class);
        measures.putAll(StudyMeasures.of(figures, Analysis.of(figures)));
        measures.put(StudyMeasure.OBSTACLES_OPEN, BigDecimal.valueOf(obstacles == null ? 0 : obstacles.open()));
        measures.put(StudyMeasure.OBSTACLES_CLOSED, BigDecimal.valueOf(obstacles == null ? 0 : obstacles.closed()));
        Optional<Benchmark> newest =
                benchmarks.ofStudy(study.pick().study()).stream().findFirst();
        newest.ifPresent(benchmark -> measures.put(
                StudyMeasure.NET_GAP, benchmarks.get(benchmark.id()).matrix().net()));
        return new ComparedStudy(
                study,
                Employment.of(figures).stream()
                        .findFirst()
                        .map(Employment::unit)
                        .orElse(null),
                newest.orElse(null),
                measures);
    }

    private Map<CityId, City> mine() {
        return cities.mine().stream().collect(Collectors.toMap(City::id, Function.identity()));
    }
}
