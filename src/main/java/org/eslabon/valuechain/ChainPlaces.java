package org.eslabon.valuechain;

import java.util.Map;
import org.eslabon.notification.spi.Decisions;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.spi.Place;
import org.eslabon.partnership.spi.ThingPlaces;
import org.eslabon.valuechain.model.FigureKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where studies with their figures, obstacles and benchmarks are, and what of it are decisions. */
@Configuration(proxyBeanMethods = false)
class ChainPlaces {

    @Bean
    ThingPlaces studyPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "study",
                Right.ANALYSE,
                "select id, city_id, name as label from study where id in (:ids)",
                null,
                (city, place, part) -> study(city, new StudyId(place.thing().id()), part));
    }

    /** A part of a study is its text, or one of its figures by its address. */
    private static String study(String city, StudyId study, @Nullable String part) {
        if (Place.TEXT.equals(part)) {
            return StudyAddresses.text(city, study);
        }
        return part == null
                ? StudyAddresses.of(city, study)
                : FigureKey.parse(part)
                        .map(figure -> StudyAddresses.figure(city, study, figure))
                        .orElseGet(() -> StudyAddresses.of(city, study));
    }

    @Bean
    ThingPlaces obstaclePlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "obstacle",
                Right.PLAN,
                "select id, city_id, study_id as within_id, statement as label from obstacle where id in (:ids)",
                "study",
                (city, place, part) ->
                        ObstacleAddresses.of(city, new ObstacleId(place.thing().id())));
    }

    @Bean
    ThingPlaces benchmarkPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "benchmark",
                Right.ANALYSE,
                """
                select id, city_id, study_id as within_id, comparator as label from benchmark
                where removed_at is null and id in (:ids)""",
                "study",
                (city, place, part) -> StudyAddresses.gap(
                        city,
                        new StudyId(place.larger().id()),
                        new BenchmarkId(place.thing().id())));
    }

    @Bean
    Decisions chainDecisions() {
        return () -> Map.of("study.published", "valuechain.decision.published");
    }
}
