package org.eslabon.approval;

import org.eslabon.plan.Subject;

/** What a body decides about. */
public enum BodySubject {
    PLANS,
    ACTIONS,
    BOTH;

    boolean includes(Subject subject) {
        return this == BOTH || (subject.action() == null) == (this == PLANS);
    }

    public String key() {
        return "approval.body.subject." + name();
    }
}
