package org.eslabon.exchange;

import org.eslabon.partnership.spi.ThingPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where good practices are. People ask about one on its own page. */
@Configuration(proxyBeanMethods = false)
class ExchangePlaces {

    @Bean
    ThingPlaces practicePlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "practice",
                null,
                """
                select p.id, p.city_id,
                    (select max(e.title) from practice_edition e where e.practice_id = p.id) as label
                from practice p where p.id in (:ids)""",
                null,
                (city, place, part) ->
                        ExchangeAddresses.of(new PracticeId(place.thing().id())));
    }
}
