package org.eslabon.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.partnership.Role;
import org.eslabon.shared.CityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the current user in her cities: by her actions, her organisations and her rights. */
@Service
@Transactional(readOnly = true)
public class TaskService {

    private final List<TaskSource> sources;
    private final Cities cities;
    private final Rights rights;
    private final Clock clock;

    TaskService(List<TaskSource> sources, Cities cities, Rights rights, Clock clock) {
        this.sources = sources;
        this.cities = cities;
        this.rights = rights;
        this.clock = clock;
    }

    /** In one city: what is late, what is due within a week, and all else, each by kind and date. */
    public List<Task> waitingForMe(CityId id) {
        return inOrder(tasks(cities.byId(id)));
    }

    /** In all her cities, in the same order. */
    public List<Task> waitingForMe() {
        return inOrder(
                cities.mine().stream().flatMap(city -> tasks(city).stream()).toList());
    }

    private List<Task> tasks(City city) {
        boolean convenes = rights.may(city.id(), Right.CONVENE);
        boolean coordinates = convenes && !rights.roles(city.id()).equals(Set.of(Role.DEVELOPMENT_BANK));
        Workplace at = new Workplace(city, today(city), convenes, coordinates);
        return sources.stream().flatMap(source -> source.tasks(at).stream()).toList();
    }

    private List<Task> inOrder(List<Task> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparing(this::pressing)
                        .thenComparing(Task::kind)
                        .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private int pressing(Task task) {
        LocalDate due = task.due();
        LocalDate today = today(task.city());
        if (due == null || due.isAfter(today.plusWeeks(1))) {
            return 2;
        }
        return due.isBefore(today) ? 0 : 1;
    }

    private LocalDate today(City city) {
        return LocalDate.ofInstant(clock.instant(), city.timeZone());
    }
}
