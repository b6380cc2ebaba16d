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
import java.util.stream.Gatherers;
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

    /** Of so many, the figures are held in memory together. */
    private static final int READ_AT_ONCE = 20;

    private final ComparisonRepository comparisons;
    private final StudyDataRepository data;
    private final BenchmarkRepository benchmarks;
    private final BenchmarkCellRepository cells;
    private final Cities cities;

    StudyComparisons(
            ComparisonRepository comparisons,
            StudyDataRepository data,
            BenchmarkRepository benchmarks,
            BenchmarkCellRepository cells,
            Cities cities) {
        this.comparisons = comparisons;
        this.data = data;
        this.benchmarks = benchmarks;
        this.cells = cells;
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
     * The measures of these studies, in this order; all of them that there are and that are the current user's to see. The
     * number of statements does not grow with the studies, but for the eight that read the figures of twenty.
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
                        .toList();
        List<StudyId> studies =
                chosen.stream().map(ComparableStudy::study).distinct().toList();
        Map<StudyId, ComparisonRepository.Obstacles> obstacles = comparisons.obstacles(studies);
        Map<StudyId, BenchmarkSheet> gaps = gaps(studies);
        List<ComparedStudy> compared = new ArrayList<>();
        chosen.stream().gather(Gatherers.windowFixed(READ_AT_ONCE)).forEach(some -> {
            Map<StudyDataRepository.Version, StudyData> figures =
                    data.read(some.stream().map(StudyComparisons::version).toList());
            for (ComparableStudy one : some) {
                compared.add(compare(
                        one,
                        Objects.requireNonNull(figures.get(version(one))),
                        obstacles.get(one.study()),
                        gaps.get(one.study())));
            }
        });
        return compared;
    }

    private static StudyDataRepository.Version version(ComparableStudy study) {
        return new StudyDataRepository.Version(study.study(), study.version());
    }

    /** The newest benchmark of each study, with all that its gap is computed from. */
    private Map<StudyId, BenchmarkSheet> gaps(List<StudyId> studies) {
        List<Benchmark> newest = benchmarks.newestOf(studies);
        List<BenchmarkId> ids = newest.stream().map(Benchmark::id).toList();
        Map<BenchmarkId, List<BenchmarkSheet.Cell>> costs = cells.ofBenchmarks(ids);
        Map<BenchmarkId, Map<Side, Map<String, BigDecimal>>> yields = benchmarks.yields(ids);
        return newest.stream()
                .collect(Collectors.toMap(
                        Benchmark::study,
                        benchmark -> new BenchmarkSheet(
                                benchmark,
                                costs.getOrDefault(benchmark.id(), List.of()),
                                yields.getOrDefault(benchmark.id(), Map.of()),
                                Map.of(),
                                List.of())));
    }

    private static ComparedStudy compare(
            ComparableStudy study,
            StudyData figures,
            ComparisonRepository.@Nullable Obstacles obstacles,
            @Nullable BenchmarkSheet gap) {
        Map<StudyMeasure, BigDecimal> measures = new EnumMap<>(StudyMeasure.class);
        measures.putAll(StudyMeasures.of(figures, Analysis.of(figures)));
        measures.put(StudyMeasure.OBSTACLES_OPEN, BigDecimal.valueOf(obstacles == null ? 0 : obstacles.open()));
        measures.put(StudyMeasure.OBSTACLES_CLOSED, BigDecimal.valueOf(obstacles == null ? 0 : obstacles.closed()));
        if (gap != null) {
            measures.put(StudyMeasure.NET_GAP, gap.matrix().net());
        }
        return new ComparedStudy(
                study,
                Employment.of(figures).stream()
                        .findFirst()
                        .map(Employment::unit)
                        .orElse(null),
                gap == null ? null : gap.benchmark(),
                measures);
    }

    private Map<CityId, City> mine() {
        return cities.mine().stream().collect(Collectors.toMap(City::id, Function.identity()));
    }
}
