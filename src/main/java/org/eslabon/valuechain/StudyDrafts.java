package org.eslabon.valuechain;

import java.util.List;
import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The version of a study in which figures change: the last one, or a new one where the last is published. */
@Component
class StudyDrafts {

    private final StudyRepository studies;
    private final StudyDataRepository data;
    private final AuditTrail trail;

    StudyDrafts(StudyRepository studies, StudyDataRepository data, AuditTrail trail) {
        this.studies = studies;
        this.data = data;
        this.trail = trail;
    }

    /** The number of the draft to write to; a new draft is a copy of the last version. */
    @Transactional(propagation = Propagation.MANDATORY)
    int open(Study study, PersonId by) {
        studies.lock(study.id());
        StudyVersion last = last(study.id());
        if (!last.published()) {
            return last.number();
        }
        int draft = last.number() + 1;
        data.copy(study.id(), last.number(), draft, by);
        trail.record(
                by,
                Act.of(study.city(), Study.thing(study.id()), "version-started", study.name())
                        .field("version", last.number(), draft));
        return draft;
    }

    StudyVersion last(StudyId study) {
        List<StudyVersion> versions = studies.versions(study);
        if (versions.isEmpty()) {
            throw new NoSuchThing();
        }
        return versions.getLast();
    }
}
