package org.eslabon.valuechain;

import java.util.List;
import org.eslabon.partnership.Participant;
import org.eslabon.partnership.Partnerships;
import org.eslabon.partnership.Rights;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen when an obstacle is recorded or changed. */
@Service
@Transactional(readOnly = true, isolation = Isolation.READ_COMMITTED)
public class ObstacleChoices {

    private final StudyRepository studies;
    private final ChainRepository chains;
    private final StageNames stages;
    private final Partnerships partnerships;
    private final Rights rights;

    ObstacleChoices(
            StudyRepository studies,
            ChainRepository chains,
            StageNames stages,
            Partnerships partnerships,
            Rights rights) {
        this.studies = studies;
        this.chains = chains;
        this.stages = stages;
        this.partnerships = partnerships;
        this.rights = rights;
    }

    /** The value chains of the city that have a study, by name. */
    public List<Study> chains(CityId city) {
        rights.requireToSee(city);
        return chains.ofCity(city);
    }

    /** The stages of the study's last version, along the chain; empty where it has none yet. */
    public List<String> stages(StudyId study) {
        rights.requireToSee(studies.cityOf(study).orElseThrow(NoSuchThing::new));
        return stages.of(study);
    }

    /** The organisations that may answer for an obstacle. */
    public List<Participant> counterparts(CityId city) {
        return partnerships.participants(city);
    }
}
