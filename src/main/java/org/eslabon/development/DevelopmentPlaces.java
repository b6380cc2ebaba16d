package org.eslabon.development;

import org.eslabon.partnership.Right;
import org.eslabon.partnership.spi.ThingPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where development plans, their axes and goals are: on one page of their city. */
@Configuration(proxyBeanMethods = false)
class DevelopmentPlaces {

    @Bean
    ThingPlaces developmentPlanPlaces(JdbcClient database) {
        return onThePage(database, "development-plan", "development_plan");
    }

    @Bean
    ThingPlaces developmentAxisPlaces(JdbcClient database) {
        return onThePage(database, "development-axis", "development_axis");
    }

    @Bean
    ThingPlaces developmentGoalPlaces(JdbcClient database) {
        return onThePage(database, "development-goal", "development_goal");
    }

    private static ThingPlaces onThePage(JdbcClient database, String kind, String table) {
        return ThingPlaces.inTable(
                database,
                kind,
                Right.CONVENE,
                "select id, city_id, name as label from " + table + " where removed_at is null and id in (:ids)",
                null,
                (city, place, part) -> DevelopmentAddresses.plans(city));
    }
}
