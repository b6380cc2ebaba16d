package org.eslabon.meetings;

import org.eslabon.partnership.Right;
import org.eslabon.partnership.spi.ThingPlaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where meetings and their agreements are. */
@Configuration(proxyBeanMethods = false)
class MeetingPlaces {

    @Bean
    ThingPlaces meetingsPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "meeting",
                Right.PLAN,
                "select id, city_id, title as label from meeting where id in (:ids)",
                null,
                (city, place, part) -> MeetingAddresses.meeting(
                        city, new MeetingId(place.thing().id())));
    }

    @Bean
    ThingPlaces agreementPlaces(JdbcClient database) {
        return ThingPlaces.inTable(
                database,
                "agreement",
                Right.PLAN,
                """
                select g.id, g.city_id, g.meeting_id as within_id, left(g.what, 200) as label from meeting_agreement g
                where g.removed_at is null and g.id in (:ids)""",
                "meeting",
                (city, place, part) -> MeetingAddresses.agreements(
                        city, new MeetingId(place.larger().id())));
    }
}
