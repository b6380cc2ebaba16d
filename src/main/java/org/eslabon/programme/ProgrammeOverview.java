package org.eslabon.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eslabon.capacity.CapacityGaps;
import org.eslabon.capacity.GapCourse;
import org.eslabon.finance.Financing;
import org.eslabon.followup.Lights;
import org.eslabon.followup.model.Colour;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.plan.Plans;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.Benchmarks;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleStatus;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.StudySummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cities of the programme side by side: those the current user may see, which for a development bank are all. */
@Service
@Transactional(readOnly = true)
public class ProgrammeOverview {

    private final Cities cities;
    private final Studies studies;
    private final Benchmarks benchmarks;
    private final Obstacles obstacles;
    private final Plans plans;
    private final Lights lights;
    private final Financing financing;
    private final CapacityGaps gaps;

    ProgrammeOverview(
            Cities cities,
            Studies studies,
            Benchmarks benchmarks,
            Obstacles obstacles,
            Plans plans,
            Lights lights,
            Financing financing,
            CapacityGaps gaps) {
        this.cities = cities;
        this.studies = studies;
        this.benchmarks = benchmarks;
        this.obstacles = obstacles;
        this.plans = plans;
        this.lights = lights;
        this.financing = financing;
        this.gaps = gaps;
    }

    /** Cities in which she may read the programme's view, active ones first. */
    public List<CityFigures> cities() {
        return cities.mineWith(Right.CURATE, Grant.READ).stream()
                .map(this::figures)
                .toList();
    }

    private CityFigures figures(City city) {
        Map<StudyId, List<Obstacle>> found =
                obstacles.log(city.id()).stream().collect(Collectors.groupingBy(Obstacle::study));
        List<ChainFigures> chains = studies.ofCity(city.id()).stream()
                .map(study -> chain(study, found.getOrDefault(study.id(), List.of())))
                .toList();
        Map<Colour, Integer> colours = new EnumMap<>(Colour.class);
        lights.ofCity(city.id())
                .values()
                .forEach(plan -> plan.counts().forEach((colour, count) -> colours.merge(colour, count, Integer::sum)));
        List<GapCourse> courses = gaps.courses(city.id());
        return new CityFigures(
                city,
                chains,
                plans.ofCity(city.id()).size(),
                colours,
                financing.ofCity(city.id()),
                courses.size(),
                (int) courses.stream().filter(GapCourse::closed).count());
    }

    private ChainFigures chain(StudySummary study, List<Obstacle> its) {
        Benchmark newest = benchmarks.ofStudy(study.id()).stream().findFirst().orElse(null);
        return new ChainFigures(
                study,
                newest,
                newest == null ? null : benchmarks.get(newest.id()).matrix(),
                its.size(),
                (int) its.stream()
                        .filter(obstacle -> obstacle.status() == ObstacleStatus.RESOLVED)
                        .count());
    }
}
