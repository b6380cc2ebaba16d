package org.eslabon.valuechain;

import java.util.List;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Rights;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PlainText;
import org.eslabon.valuechain.model.LeadTime;
import org.eslabon.valuechain.model.StageTimes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Adds stages to a study whose source names none, or not all. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class StudyStages {

    static final int NAME_LENGTH = 200;
    private static final int MOST_STAGES = 60;

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final StudyDrafts drafts;
    private final Rights rights;
    private final CurrentUser user;
    private final AuditTrail trail;

    StudyStages(
            StudyRepository studies,
            StudyDataRepository data,
            StudyDrafts drafts,
            Rights rights,
            CurrentUser user,
            AuditTrail trail) {
        this.studies = studies;
        this.data = data;
        this.drafts = drafts;
        this.rights = rights;
        this.user = user;
        this.trail = trail;
    }

    /** Adds a stage at the end of the chain, in the draft; where the last version is published, a new draft begins. */
    public Outcome<String> add(StudyId id, String name) {
        Study study = studies.byId(id).orElseThrow(NoSuchThing::new);
        rights.require(study.city(), Right.ANALYSE);
        String wanted = PlainText.of(name);
        if (wanted == null) {
            return Outcome.refused("valuechain.stage.name.required");
        }
        if (wanted.length() > NAME_LENGTH) {
            return Outcome.refused("valuechain.stage.name.long", NAME_LENGTH);
        }
        studies.lock(id);
        List<String> known = LeadTime.of(data.read(id, drafts.last(id).number())).stages().stream()
                .map(StageTimes::stage)
                .toList();
        if (known.stream().anyMatch(wanted::equalsIgnoreCase)) {
            return Outcome.refused("valuechain.stage.there", wanted);
        }
        if (known.size() >= MOST_STAGES) {
            return Outcome.refused("valuechain.stage.many", MOST_STAGES);
        }
        data.addStage(id, drafts.open(study, user.id()), wanted);
        trail.record(
                user.id(),
                Act.of(study.city(), Study.thing(id), "added", study.name()).field("stage", null, wanted));
        return Outcome.done(wanted);
    }
}
