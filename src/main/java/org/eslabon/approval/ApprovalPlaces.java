package org.eslabon.approval;

import org.eslabon.partnership.Right;
import org.eslabon.partnership.spi.ThingPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where requests and bodies are. */
@Configuration(proxyBeanMethods = false)
class ApprovalPlaces {

    @Bean
    ThingPlaces approvalRequestPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "approval",
                Right.PLAN,
                """
                select r.id, r.city_id, r.plan_id as within_id, p.title as label from approval_request r
                    join action_plan p on p.id = r.plan_id
                where r.id in (:ids)""",
                "plan",
                (city, place, part) -> ApprovalAddresses.request(
                        city, new ApprovalRequestId(place.thing().id())));
    }

    @Bean
    ThingPlaces approvalBodyPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "approval-body",
                Right.CONVENE,
                "select id, city_id, name as label from approval_body where removed_at is null and id in (:ids)",
                null,
                (city, place, part) -> ApprovalAddresses.bodies(city));
    }
}
