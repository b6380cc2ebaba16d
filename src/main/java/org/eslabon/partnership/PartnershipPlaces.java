package org.eslabon.partnership;

import org.eslabon.partnership.spi.ThingPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a city is: its partnership. */
@Configuration(proxyBeanMethods = false)
class PartnershipPlaces {

    @Bean
    ThingPlaces cityPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "city",
                null,
                "select id, id as city_id, name as label from city where id in (:ids)",
                null,
                (city, place, part) -> PartnershipAddresses.organisations(city));
    }
}
