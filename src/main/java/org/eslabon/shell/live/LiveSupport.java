package org.eslabon.shell.live;

import org.eslabon.security.CurrentUser;
import org.springframework.stereotype.Service;

/** What a view needs to be live. */
@Service
public record LiveSupport(LiveUpdates updates, Presence presence, CurrentUser user) {}
