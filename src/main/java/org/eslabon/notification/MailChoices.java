package org.eslabon.notification;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eslabon.audit.Act;
import org.eslabon.audit.FieldSaves;
import org.eslabon.security.CurrentUser;
import org.eslabon.security.SignedIn;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** When the current user wants mails about which kind of news. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class MailChoices {

    private final ReaderRepository readers;
    private final NotificationRepository notifications;
    private final FieldSaves saves;
    private final CurrentUser user;
    private final Clock clock;

    MailChoices(
            ReaderRepository readers,
            NotificationRepository notifications,
            FieldSaves saves,
            CurrentUser user,
            Clock clock) {
        this.readers = readers;
        this.notifications = notifications;
        this.saves = saves;
        this.user = user;
        this.clock = clock;
    }

    /** Her choice for each kind, made by herself or the product's. */
    @Transactional(readOnly = true)
    public Map<NotificationKind, MailChoice> mine() {
        Reader me = me(user.id());
        Map<NotificationKind, MailChoice> choices = new EnumMap<>(NotificationKind.class);
        for (NotificationKind kind : NotificationKind.values()) {
            choices.put(kind, me.choice(kind));
        }
        return choices;
    }

    /** From now on, also for what is in her inbox and no mail has told of yet. */
    public FieldOutcome<MailChoice> choose(NotificationKind kind, FieldChange<MailChoice> change) {
        SignedIn me = user.require();
        PersonId id = me.personId();
        MailChoice wanted = change.wanted();
        if (wanted == null) {
            return FieldOutcome.refused("notification.mail.choose");
        }
        readers.lock(id);
        return saves.save(
                id,
                () -> Act.of(null, ThingRef.person(id), "changed", me.name()),
                "mail." + kind,
                change,
                new FieldSaves.Stored<>() {
                    @Override
                    public boolean set(@Nullable MailChoice seen, @Nullable MailChoice now) {
                        if (!readers.choose(id, kind, seen, wanted)) {
                            return false;
                        }
                        notifications.reschedule(id, kind, me(id).due(kind, clock.instant()));
                        return true;
                    }

                    @Override
                    public MailChoice now() {
                        return me(id).choice(kind);
                    }
                },
                null);
    }

    private Reader me(PersonId id) {
        Reader me = readers.among(List.of(id)).get(id);
        if (me == null) {
            throw new NoSuchThing();
        }
        return me;
    }
}
