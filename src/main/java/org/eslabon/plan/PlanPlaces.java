package org.eslabon.plan;

import org.eslabon.partnership.Right;
import org.eslabon.partnership.spi.ThingPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where plans and actions are. */
@Configuration(proxyBeanMethods = false)
class PlanPlaces {

    @Bean
    ThingPlaces actionPlanPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "plan",
                Right.PLAN,
                "select id, city_id, title as label from action_plan where removed_at is null and id in (:ids)",
                null,
                (city, place, part) ->
                        PlanAddresses.plan(city, new PlanId(place.thing().id())));
    }

    @Bean
    ThingPlaces actionPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "action",
                Right.PLAN,
                """
                select a.id, a.city_id, a.plan_id as within_id, a.title as label from action a
                    join action_plan p on p.id = a.plan_id and p.removed_at is null
                where a.removed_at is null and a.id in (:ids)""",
                "plan",
                (city, place, part) -> PlanAddresses.action(
                        city,
                        new PlanId(place.larger().id()),
                        new ActionId(place.thing().id())));
    }
}
