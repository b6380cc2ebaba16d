package org.eslabon.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionTies;
import org.eslabon.shared.OrganisationId;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Obstacles;
import org.springframework.stereotype.Component;

/** Open obstacles that no action addresses: those of her organisation, and those of nobody. */
@Component
class ObstacleTasks implements TaskSource {

    private final Obstacles obstacles;
    private final ActionTies ties;
    private final Rights rights;

    ObstacleTasks(Obstacles obstacles, ActionTies ties, Rights rights) {
        this.obstacles = obstacles;
        this.ties = ties;
        this.rights = rights;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        City city = at.city();
        if (!rights.may(city.id(), Right.PLAN)) {
            return List.of();
        }
        Set<OrganisationId> mine = rights.ownOrganisations(city.id());
        Map<ObstacleId, Integer> addressed = ties.countsByObstacle(city.id());
        List<Task> tasks = new ArrayList<>();
        for (Obstacle obstacle : obstacles.log(city.id())) {
            if (!obstacle.status().open() || addressed.getOrDefault(obstacle.id(), 0) > 0) {
                continue;
            }
            OrganisationId responsible = obstacle.responsible();
            if (responsible != null && mine.contains(responsible)) {
                tasks.add(task(Task.Kind.ANSWER_OBSTACLE, city, obstacle));
            } else if (responsible == null && at.convenes()) {
                tasks.add(task(Task.Kind.ASSIGN_OBSTACLE, city, obstacle));
            }
        }
        return tasks;
    }

    private static Task task(Task.Kind kind, City city, Obstacle obstacle) {
        return new Task(kind, city, obstacle.statement(), ObstacleAddresses.of(city.slug(), obstacle.id()), null);
    }
}
