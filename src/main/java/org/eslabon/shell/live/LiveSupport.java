package org.eslabon.shell.live;

import org.eslabon.audit.AuditTrail;
import org.eslabon.security.CurrentUser;
import org.springframework.stereotype.Service;

/** What a view needs to be live. */
@Service
public class LiveSupport {

    private final LiveUpdates updates;
    private final Presence presence;
    private final CurrentUser user;
    private final AuditTrail trail;
    private final Unsaved unsaved;
    private final Pages pages;

    LiveSupport(
            LiveUpdates updates, Presence presence, CurrentUser user, AuditTrail trail, Unsaved unsaved, Pages pages) {
        this.updates = updates;
        this.presence = presence;
        this.user = user;
        this.trail = trail;
        this.unsaved = unsaved;
        this.pages = pages;
    }

    public LiveUpdates updates() {
        return updates;
    }

    public Presence presence() {
        return presence;
    }

    public CurrentUser user() {
        return user;
    }

    AuditTrail trail() {
        return trail;
    }

    Unsaved unsaved() {
        return unsaved;
    }

    Pages pages() {
        return pages;
    }
}
