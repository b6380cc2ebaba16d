package org.eslabon.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.CityMember;
import org.eslabon.partnership.Memberships;
import org.eslabon.partnership.PartnershipAddresses;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.plan.ActionSummary;
import org.eslabon.plan.Actions;
import org.eslabon.plan.PlanAddresses;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.OrganisationId;
import org.eslabon.valuechain.Obstacle;
import org.eslabon.valuechain.ObstacleAddresses;
import org.eslabon.valuechain.ObstacleId;
import org.eslabon.valuechain.Obstacles;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudySummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the current user in a city: by her actions, her organisations and her rights. */
@Service
@Transactional(readOnly = true)
public class TaskService {

    private final Cities cities;
    private final Rights rights;
    private final CurrentUser user;
    private final Actions actions;
    private final Obstacles obstacles;
    private final Studies studies;
    private final Memberships memberships;

    TaskService(
            Cities cities,
            Rights rights,
            CurrentUser user,
            Actions actions,
            Obstacles obstacles,
            Studies studies,
            Memberships memberships) {
        this.cities = cities;
        this.rights = rights;
        this.user = user;
        this.actions = actions;
        this.obstacles = obstacles;
        this.studies = studies;
        this.memberships = memberships;
    }

    /** By kind, then by date; an action is listed from two weeks before its next update on. */
    public List<Task> waitingForMe(CityId id) {
        City city = cities.byId(id);
        List<Task> tasks = new ArrayList<>();
        updates(city).forEach(tasks::add);
        obstacles(city).forEach(tasks::add);
        if (rights.may(id, Right.ANALYSE)) {
            drafts(city).forEach(tasks::add);
        }
        if (rights.may(id, Right.CONVENE)) {
            invitations(city).forEach(tasks::add);
        }
        tasks.sort(Comparator.comparing(Task::kind)
                .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return tasks;
    }

    private List<Task> updates(City city) {
        LocalDate soon = LocalDate.now(city.timeZone()).plusWeeks(2);
        return actions.waitingFor(city.id(), user.id()).stream()
                .filter(action -> !action.nextUpdateOn().isAfter(soon))
                .map(action -> update(city, action))
                .toList();
    }

    private static Task update(City city, ActionSummary action) {
        return new Task(
                Task.Kind.UPDATE_ACTION,
                action.title(),
                PlanAddresses.action(city.slug(), action.plan(), action.id()),
                action.nextUpdateOn());
    }

    private List<Task> obstacles(City city) {
        Set<OrganisationId> mine = rights.ownOrganisations(city.id());
        Map<ObstacleId, Integer> addressed = actions.countsByObstacle(city.id());
        boolean plans = rights.may(city.id(), Right.PLAN);
        boolean convenes = plans && rights.may(city.id(), Right.CONVENE);
        List<Task> tasks = new ArrayList<>();
        for (Obstacle obstacle : obstacles.log(city.id())) {
            OrganisationId responsible = obstacle.responsible();
            if (!obstacle.status().open()) {
                continue;
            }
            if (plans
                    && responsible != null
                    && mine.contains(responsible)
                    && addressed.getOrDefault(obstacle.id(), 0) == 0) {
                tasks.add(task(Task.Kind.ANSWER_OBSTACLE, city, obstacle));
            } else if (convenes && responsible == null) {
                tasks.add(task(Task.Kind.ASSIGN_OBSTACLE, city, obstacle));
            }
        }
        return tasks;
    }

    private static Task task(Task.Kind kind, City city, Obstacle obstacle) {
        return new Task(kind, obstacle.statement(), ObstacleAddresses.of(city.slug(), obstacle.id()), null);
    }

    private List<Task> drafts(City city) {
        return studies.ofCity(city.id()).stream()
                .filter(study -> study.version() > 0 && !study.published())
                .map((StudySummary study) -> new Task(
                        Task.Kind.PUBLISH_STUDY, study.name(), StudyAddresses.of(city.slug(), study.id()), null))
                .toList();
    }

    private List<Task> invitations(City city) {
        return memberships.inCity(city.id()).stream()
                .filter(CityMember::pending)
                .map(member -> new Task(
                        Task.Kind.REMIND_MEMBER,
                        member.person().name(),
                        PartnershipAddresses.member(city.slug(), member.person().id(), member.organisation()),
                        null))
                .toList();
    }
}
