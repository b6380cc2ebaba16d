package org.eslabon.shell.live;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a page can still be reached. Asked in its UI. */
final class Connection {

    /** How long a push connection may be away: it comes and goes when a laptop changes networks. */
    static final Duration GRACE = Duration.ofSeconds(15);

    private final UI ui;
    private @Nullable Instant awaySince;

    Connection(UI ui) {
        this.ui = ui;
    }

    boolean isThere() {
        if (!ui.getPushConfiguration().getPushMode().isEnabled()) {
            return true;
        }
        Instant now = Instant.now();
        if (ui.getInternals().getPushConnection().isConnected()) {
            awaySince = null;
            return !silent(now);
        }
        awaySince = awaySince == null ? now : awaySince;
        return awaySince.plus(GRACE).isAfter(now);
    }

    /** A cable that was pulled does not close a connection: then only the missing heartbeats tell. */
    private boolean silent(Instant now) {
        int interval = ui.getSession().getConfiguration().getHeartbeatInterval();
        return interval > 0
                && Instant.ofEpochMilli(ui.getInternals().getLastHeartbeatTimestamp())
                        .plusSeconds(interval * 5L / 2)
                        .isBefore(now);
    }
}
