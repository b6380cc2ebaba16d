package org.eslabon.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eslabon.glance.Glance;
import org.eslabon.partnership.Cities;
import org.eslabon.partnership.City;
import org.eslabon.security.CurrentUser;
import org.eslabon.shared.CityId;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What the current user is told of. Lines of a city that she may not see any more are not there. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class Inbox {

    private final NotificationRepository notifications;
    private final InboxReading reading;
    private final Cities cities;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate writing;

    Inbox(
            NotificationRepository notifications,
            InboxReading reading,
            Cities cities,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager manager) {
        this.notifications = notifications;
        this.reading = reading;
        this.cities = cities;
        this.user = user;
        this.events = events;
        this.clock = clock;
        writing = new TransactionTemplate(manager);
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** How many lines she has not read. */
    @Transactional(readOnly = true)
    public int unread() {
        return notifications.unread(user.id(), mine());
    }

    /** A page of her lines: unread ones first, each part newest first. */
    @Transactional(readOnly = true)
    public List<InboxLine> page(InboxFilter filter, int offset, int limit) {
        return reading.lines(notifications.page(user.id(), mine(), filter, offset, limit), false);
    }

    public void read(NotificationId id) {
        PersonId me = user.id();
        notifications.read(me, id, clock.instant());
        events.publishEvent(new Told(Set.of(me)));
    }

    public void readAll(InboxFilter filter) {
        PersonId me = user.id();
        notifications.readAll(me, filter, clock.instant());
        events.publishEvent(new Told(Set.of(me)));
    }

    /**
     * Reads a line and says where it leads; empty where its thing is there no more.
     *
     * @throws NoSuchThing if it is not hers, or is about what she may not see any more
     */
    public Optional<String> open(NotificationId id) {
        PersonId me = user.id();
        InboxLine line = notifications.byId(me, id).flatMap(reading::line).orElseThrow(NoSuchThing::new);
        read(id);
        return Optional.ofNullable(line.path());
    }

    /** She has the thing before her: what was done to it is no news any more. Who mentions her, or waits for her, still is. */
    public void seen(ThingRef thing) {
        read(thing, Set.of(NotificationKind.CHANGE, NotificationKind.DECISION));
    }

    /** She has the conversation about the thing before her. */
    public void heard(ThingRef thing) {
        read(thing, Set.of(NotificationKind.MENTION, NotificationKind.COMMENT));
    }

    private void read(ThingRef thing, Set<NotificationKind> kinds) {
        PersonId me = user.id();
        Glance.afterwards(() -> writing.executeWithoutResult(status -> {
            if (notifications.read(me, thing, kinds, clock.instant())) {
                events.publishEvent(new Told(Set.of(me)));
            }
        }));
    }

    private List<CityId> mine() {
        return cities.mine().stream().map(City::id).toList();
    }
}
