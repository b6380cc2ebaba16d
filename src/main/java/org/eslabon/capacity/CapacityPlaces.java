package org.eslabon.capacity;

import java.util.Map;
import org.eslabon.notification.spi.Decisions;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.spi.Place;
import org.eslabon.partnership.spi.ThingPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where rounds with their indicators, catalogues and public services are, and what of it are decisions. */
@Configuration(proxyBeanMethods = false)
class CapacityPlaces {

    @Bean
    ThingPlaces roundPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "round",
                Right.ANALYSE,
                """
                select id, city_id, subject as label from capacity_round where removed_at is null and id in (:ids)""",
                null,
                (city, place, part) -> round(city, new RoundId(place.thing().id()), part));
    }

    /** A part of a round is its text, or one of the indicators it asks, by code. */
    private static String round(String city, RoundId round, @Nullable String part) {
        if (part == null) {
            return CapacityAddresses.round(city, round);
        }
        return part.equals(Place.TEXT)
                ? CapacityAddresses.tab(city, round, Place.TEXT)
                : CapacityAddresses.at(city, round, "session", part);
    }

    /** A city keeps one catalogue, whatever its versions; the programme's own has no city and no page. */
    @Bean
    ThingPlaces cataloguePlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database, "catalogue", null, """
                select id, city_id, cast(number as char) as label from capacity_catalogue
                where city_id is not null and id in (:ids)""", null, (city, place, part) -> CapacityAddresses.catalogue(city));
    }

    @Bean
    ThingPlaces publicServicePlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "public-service",
                Right.ANALYSE,
                "select id, city_id, name as label from public_service where removed_at is null and id in (:ids)",
                null,
                (city, place, part) -> PublicServiceAddresses.of(
                        city, new PublicServiceId(place.thing().id())));
    }

    @Bean
    Decisions capacityDecisions() {
        return () -> Map.of(
                "round.changed.state.LOCKED", "capacity.decision.locked",
                "catalogue.published", "capacity.decision.catalogue");
    }
}
