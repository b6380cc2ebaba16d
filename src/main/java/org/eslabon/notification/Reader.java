package org.eslabon.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who is told of things: where she lives, and what she has chosen about mails. */
record Reader(PersonId person, ZoneId zone, Map<NotificationKind, MailChoice> chosen) {

    MailChoice choice(NotificationKind kind) {
        return chosen.getOrDefault(kind, kind.standard());
    }

    @Nullable
    Instant due(NotificationKind kind, Instant from) {
        return MailTimes.due(kind, choice(kind), from, zone);
    }
}
