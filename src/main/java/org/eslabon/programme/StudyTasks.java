package org.eslabon.programme;

import java.util.List;
import org.eslabon.partnership.City;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyAddresses;
import org.eslabon.valuechain.StudySummary;
import org.springframework.stereotype.Component;

/** Drafts of studies: for who wrote them, and who coordinates. */
@Component
class StudyTasks implements TaskSource {

    private final Studies studies;
    private final Rights rights;
    private final CurrentUser user;

    StudyTasks(Studies studies, Rights rights, CurrentUser user) {
        this.studies = studies;
        this.rights = rights;
        this.user = user;
    }

    @Override
    public List<Task> tasks(Workplace at) {
        City city = at.city();
        return !rights.may(city.id(), Right.ANALYSE)
                ? List.of()
                : studies.ofCity(city.id()).stream()
                        .filter(study -> study.version() > 0 && !study.published())
                        .filter(study -> at.coordinates() || user.id().equals(study.writtenBy()))
                        .map(study -> task(city, study))
                        .toList();
    }

    private static Task task(City city, StudySummary study) {
        return new Task(Task.Kind.PUBLISH_STUDY, city, study.name(), StudyAddresses.of(city.slug(), study.id()), null);
    }
}
