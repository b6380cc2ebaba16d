package org.eslabon.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.capacity.CapacityGapId;
import org.eslabon.capacity.PublicServiceId;
import org.eslabon.capacity.PublicServiceKind;
import org.eslabon.capacity.PublicServiceSummary;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.ObstacleKind;
import org.eslabon.valuechain.ObstacleStatus;
import org.eslabon.valuechain.ObstacleSummary;
import org.eslabon.valuechain.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which obstacles and capacity gaps an action addresses, which public services it improves, and who helps with it. */
@Repository
class TieRepository {

    private final JdbcClient database;

    TieRepository(JdbcClient database) {
        this.database = database;
    }

    List<ObstacleSummary> obstacles(ActionId action) {
        return database.sql("""
                        select b.id, b.statement, b.study_id, s.name as study_name, b.kind, b.status
                        from action_obstacle w
                            join obstacle b on b.id = w.obstacle_id
                            join study s on s.id = b.study_id
                        where w.action_id = :action order by b.created_at, b.id""")
                .param("action", action.value())
                .query((row, number) -> new ObstacleSummary(
                        new ObstacleId(row.getObject("id", UUID.class)),
                        row.getString("statement"),
                        new StudyId(row.getObject("study_id", UUID.class)),
                        row.getString("study_name"),
                        ObstacleKind.valueOf(row.getString("kind")),
                        ObstacleStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** The city of each of these obstacles; one that does not exist is missing. */
    Map<ObstacleId, CityId> citiesOf(Collection<ObstacleId> obstacles) {
        Map<ObstacleId, CityId> cities = new HashMap<>();
        database.sql("select id, city_id from obstacle where id in (:obstacles)")
                .param("obstacles", obstacles.stream().map(ObstacleId::value).toList())
                .query(row -> {
                    cities.put(
                            new ObstacleId(row.getObject("id", UUID.class)),
                            new CityId(row.getObject("city_id", UUID.class)));
                });
        return cities;
    }

    Map<ObstacleId, Integer> countsByObstacle(CityId city) {
        Map<ObstacleId, Integer> counts = new HashMap<>();
        database.sql("""
                        select w.obstacle_id, count(*) as actions from action_obstacle w
                            join action a on a.id = w.action_id and a.removed_at is null
                            join action_plan p on p.id = a.plan_id and p.removed_at is null
                        where w.city_id = :city group by w.obstacle_id""").param("city", city.value()).query(row -> {
            counts.put(new ObstacleId(row.getObject("obstacle_id", UUID.class)), row.getInt("actions"));
        });
        return counts;
    }

    /** Whether all these obstacles exist in the city. */
    boolean allIn(CityId city, Collection<ObstacleId> obstacles) {
        return obstacles.isEmpty()
                || database.sql("select count(*) from obstacle where city_id = :city and id in (:obstacles)")
                                .param("city", city.value())
                                .param(
                                        "obstacles",
                                        obstacles.stream()
                                                .map(ObstacleId::value)
                                                .toList())
                                .query(Integer.class)
                                .single()
                        == obstacles.size();
    }

    void address(ActionId action, CityId city, ObstacleId obstacle) {
        database.sql("""
                        insert into action_obstacle (action_id, obstacle_id, city_id)
                        values (:action, :obstacle, :city)""")
                .param("action", action.value())
                .param("obstacle", obstacle.value())
                .param("city", city.value())
                .update();
    }

    void leave(ActionId action, ObstacleId obstacle) {
        database.sql("delete from action_obstacle where action_id = :action and obstacle_id = :obstacle")
                .param("action", action.value())
                .param("obstacle", obstacle.value())
                .update();
    }

    /** The capacity gaps an action addresses. */
    List<CapacityGapId> gaps(ActionId action) {
        return database.sql("select gap_id from action_capacity_gap where action_id = :action")
                .param("action", action.value())
                .query((row, number) -> new CapacityGapId(row.getObject("gap_id", UUID.class)))
                .list();
    }

    /** The capacity gaps of all actions of a plan. */
    Map<ActionId, List<CapacityGapId>> gapsOf(PlanId plan) {
        Map<ActionId, List<CapacityGapId>> gaps = new HashMap<>();
        database.sql("""
                        select w.action_id, w.gap_id from action_capacity_gap w join action a on a.id = w.action_id
                        where a.plan_id = :plan""").param("plan", plan.value()).query(row -> {
            gaps.computeIfAbsent(new ActionId(row.getObject("action_id", UUID.class)), key -> new ArrayList<>())
                    .add(new CapacityGapId(row.getObject("gap_id", UUID.class)));
        });
        return gaps;
    }

    void address(ActionId action, CityId city, CapacityGapId gap) {
        database.sql("insert into action_capacity_gap (action_id, gap_id, city_id) values (:action, :gap, :city)")
                .param("action", action.value())
                .param("gap", gap.value())
                .param("city", city.value())
                .update();
    }

    /** The public services the action improves, by name; a removed one is not there. */
    List<PublicServiceSummary> services(ActionId action) {
        return database.sql("""
                        select s.id, s.city_id, s.name, s.kind, o.short_name as organisation_name
                        from action_public_service w
                            join public_service s on s.id = w.service_id and s.removed_at is null
                            left join organisation o on o.id = s.organisation_id
                        where w.action_id = :action order by s.name, s.id""")
                .param("action", action.value())
                .query((row, number) -> new PublicServiceSummary(
                        new PublicServiceId(row.getObject("id", UUID.class)),
                        new CityId(row.getObject("city_id", UUID.class)),
                        row.getString("name"),
                        PublicServiceKind.valueOf(row.getString("kind")),
                        row.getString("organisation_name")))
                .list();
    }

    void improve(ActionId action, CityId city, PublicServiceId service) {
        database.sql("""
                        insert into action_public_service (action_id, service_id, city_id)
                        values (:action, :service, :city)""")
                .param("action", action.value())
                .param("service", service.value())
                .param("city", city.value())
                .update();
    }

    void leave(ActionId action, CapacityGapId gap) {
        database.sql("delete from action_capacity_gap where action_id = :action and gap_id = :gap")
                .param("action", action.value())
                .param("gap", gap.value())
                .update();
    }

    void leave(ActionId action, PublicServiceId service) {
        database.sql("delete from action_public_service where action_id = :action and service_id = :service")
                .param("action", action.value())
                .param("service", service.value())
                .update();
    }

    List<Partner> partners(ActionId action) {
        return database.sql("""
                        select o.id, o.short_name from action_partner w join organisation o on o.id = w.organisation_id
                        where w.action_id = :action order by o.short_name""")
                .param("action", action.value())
                .query((row, number) ->
                        new Partner(new OrganisationId(row.getObject("id", UUID.class)), row.getString("short_name")))
                .list();
    }

    void join(ActionId action, OrganisationId organisation) {
        database.sql("insert into action_partner (action_id, organisation_id) values (:action, :organisation)")
                .param("action", action.value())
                .param("organisation", organisation.value())
                .update();
    }

    void withdraw(ActionId action, OrganisationId organisation) {
        database.sql("delete from action_partner where action_id = :action and organisation_id = :organisation")
                .param("action", action.value())
                .param("organisation", organisation.value())
                .update();
    }
}
