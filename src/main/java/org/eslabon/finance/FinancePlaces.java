package org.eslabon.finance;

import org.eslabon.partnership.Right;
import org.eslabon.partnership.spi.ThingPlaces;
import org.eslabon.plan.PlanId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the lines of joint financing are: in the grid of their plan. */
@Configuration(proxyBeanMethods = false)
class FinancePlaces {

    @Bean
    ThingPlaces financingLinePlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "financing-line",
                Right.PLAN,
                """
                select l.id, l.city_id, l.plan_id as within_id, concat(s.name, ' · ', coalesce(a.title, p.title)) as label
                from financing_line l
                    join funding_source s on s.id = l.source_id
                    join action_plan p on p.id = l.plan_id and p.removed_at is null
                    left join action a on a.id = l.action_id
                where l.removed_at is null and l.id in (:ids)""",
                "plan",
                (city, place, part) -> FinanceAddresses.line(
                        city,
                        new PlanId(place.larger().id()),
                        new LineId(place.thing().id())));
    }
}
