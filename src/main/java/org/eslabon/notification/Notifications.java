package org.eslabon.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a module tell certain people of something that waits for them. What people follow they are told of by themselves,
 * from the trail. Whoever may not see the city is told of nothing, whatever was written for her: that is asked when she
 * looks, and when a mail is made.
 */
@Service
public class Notifications {

    private final NotificationRepository notifications;
    private final ReaderRepository readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(
            NotificationRepository notifications,
            ReaderRepository readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notifications = notifications;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /** Tells these people, in the caller's transaction: they learn of it if and only if what it is about was stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Set<PersonId> people, Notice notice) {
        Instant now = clock.instant();
        UUID about = about(notice.thing(), notice.textKey() + (notice.once() == null ? "" : "/" + notice.once()));
        Map<PersonId, Reader> known = readers.among(people);
        known.forEach((person, reader) ->
                notifications.add(person, notice, about, now, reader.due(NotificationKind.WAITS, now)));
        events.publishEvent(new Told(Set.copyOf(known.keySet())));
    }

    /**
     * What waited is done, by these people or by somebody else: their lines count as read, and no mail tells of them any
     * more.
     *
     * @param textKey of the sentence with which they were told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(Set<PersonId> people, ThingRef thing, String textKey) {
        notifications.settle(people, thing, textKey, clock.instant());
        events.publishEvent(new Told(people));
    }

    /** The same for all who were told: what they could do about it, nobody can any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(ThingRef thing, String textKey) {
        settle(notifications.waitingFor(thing, textKey), thing, textKey);
    }

    private static UUID about(ThingRef thing, String what) {
        String name = thing.kind() + " " + thing.id() + " " + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
