package org.eslabon.coediting;

import org.eslabon.audit.Act;
import org.eslabon.audit.AuditTrail;
import org.eslabon.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what somebody did around a text together with its line in the trail; the text itself has its log. */
@Component
class Written {

    private final AuditTrail trail;

    Written(AuditTrail trail) {
        this.trail = trail;
    }

    @Transactional
    void with(PersonId by, Act act, Runnable rows) {
        rows.run();
        trail.record(by, act);
    }
}
