package org.eslabon.valuechain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eslabon.audit.Act;
import org.eslabon.coediting.TextOwner;
import org.eslabon.coediting.spi.DocumentAccess;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.coediting.spi.Standing;
import org.eslabon.partnership.CityTexts;
import org.eslabon.partnership.Right;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The analysis in words of a study and of a benchmark, and the statement in full of an obstacle. */
@Component
@Transactional(readOnly = true)
class StudyTexts implements DocumentAccess {

    private static final String TEXT = "text";
    private static final String STUDY = "study";
    private static final String OBSTACLE = "obstacle";
    private static final String BENCHMARK = "benchmark";

    private final StudyRepository studies;
    private final ObstacleRepository obstacles;
    private final BenchmarkRepository benchmarks;
    private final CityTexts texts;

    StudyTexts(StudyRepository studies, ObstacleRepository obstacles, BenchmarkRepository benchmarks, CityTexts texts) {
        this.studies = studies;
        this.obstacles = obstacles;
        this.benchmarks = benchmarks;
        this.texts = texts;
    }

    @Override
    public boolean owns(TextOwner owner) {
        return owner.field().equals(TEXT)
                && Set.of(STUDY, OBSTACLE, BENCHMARK).contains(owner.thing().kind());
    }

    @Override
    public Optional<Standing> standing(TextOwner owner) {
        return switch (owner.thing().kind()) {
            case STUDY ->
                study(owner)
                        .flatMap(study -> texts.standing(
                                study.city(),
                                Right.ANALYSE,
                                () -> Act.of(study.city(), owner.thing(), "wrote", study.name())));
            case BENCHMARK ->
                benchmark(owner)
                        .flatMap(benchmark -> texts.standing(
                                benchmark.city(),
                                Right.ANALYSE,
                                () -> Act.of(benchmark.city(), owner.thing(), "wrote", benchmark.comparator())
                                        .in(Study.thing(benchmark.study()))));
            default ->
                obstacle(owner)
                        .flatMap(obstacle -> texts.standing(
                                obstacle.city(),
                                Right.PLAN,
                                () -> Act.of(obstacle.city(), owner.thing(), "wrote", obstacle.statement())
                                        .in(Study.thing(obstacle.study()))));
        };
    }

    @Override
    public List<Mentionable> people(TextOwner owner, String text) {
        Optional<CityId> city = switch (owner.thing().kind()) {
            case STUDY -> study(owner).map(Study::city);
            case BENCHMARK -> benchmark(owner).map(Benchmark::city);
            default -> obstacle(owner).map(Obstacle::city);
        };
        return city.map(one -> texts.people(one, text)).orElse(List.of());
    }

    private Optional<Benchmark> benchmark(TextOwner owner) {
        return benchmarks.byId(new BenchmarkId(owner.thing().id()));
    }

    private Optional<Study> study(TextOwner owner) {
        return studies.byId(new StudyId(owner.thing().id()));
    }

    private Optional<Obstacle> obstacle(TextOwner owner) {
        return obstacles.byId(new ObstacleId(owner.thing().id()));
    }
}
