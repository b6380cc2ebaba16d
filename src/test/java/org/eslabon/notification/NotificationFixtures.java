package org.eslabon.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eslabon.discussion.DiscussionFixtures;
import org.eslabon.partnership.Cities;
import org.eslabon.rights.Fixtures;
import org.eslabon.security.Accounts;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Something that waits for Ana in Cuenca, and for Carolina in Barranquilla; Ana follows an obstacle. Of what was done
 * before nobody is told any more, whatever that was.
 */
@TestComponent
public class NotificationFixtures implements Fixtures {

    private static final String SENTENCE = "notification.kind.WAITS.means";

    private final AsPerson person;
    private final Accounts accounts;
    private final Cities cities;
    private final DiscussionFixtures discussions;
    private final Notifications notifications;
    private final Following following;
    private final NotificationWorker worker;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    private Notice hers;
    private NotificationId line;
    private NotificationId foreignLine;

    NotificationFixtures(
            AsPerson person,
            Accounts accounts,
            Cities cities,
            DiscussionFixtures discussions,
            Notifications notifications,
            Following following,
            NotificationWorker worker,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.person = person;
        this.accounts = accounts;
        this.cities = cities;
        this.discussions = discussions;
        this.notifications = notifications;
        this.following = following;
        this.worker = worker;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        worker.work();
        database.sql("delete from notification").update();
        database.sql("delete from follow").update();
        person.as(AsPerson.ANALYST, () -> {
            following.follow(discussions.thing());
            return null;
        });
        hers = notice(AsPerson.ANALYST, "cuenca", discussions.thing());
        line = waits(AsPerson.ANALYST, hers);
        foreignLine = waits(AsPerson.STRANGER, notice(AsPerson.STRANGER, "barranquilla", discussions.foreignThing()));
    }

    private Notice notice(String by, String slug, ThingRef thing) {
        CityId city = person.as(by, () -> cities.bySlug(slug).id());
        return Notice.of(city, thing, "Obstacle", SENTENCE);
    }

    private NotificationId waits(String email, Notice notice) {
        PersonId whom = accounts.byEmail(email).orElseThrow();
        transaction.executeWithoutResult(status -> notifications.tell(Set.of(whom), notice));
        return new NotificationId(database.sql("select id from notification where person_id = ? and kind = 'WAITS'")
                .param(whom.value())
                .query(UUID.class)
                .single());
    }

    @Override
    public Map<Class<?>, Object> values() {
        return Map.of(NotificationId.class, line, InboxFilter.class, InboxFilter.ALL);
    }

    @Override
    public Map<Class<?>, Object> foreign() {
        return Map.of(NotificationId.class, foreignLine);
    }

    @Override
    public Map<String, List<Object>> calls() {
        Map<String, List<Object>> calls = new HashMap<>();
        Set<PersonId> ana = Set.of(accounts.byEmail(AsPerson.ANALYST).orElseThrow());
        calls.put("Inbox.page(InboxFilter, int, int)", List.of(InboxFilter.ALL, 0, 10));
        calls.put(
                "MailChoices.choose(NotificationKind, FieldChange)",
                List.of(NotificationKind.CHANGE, new FieldChange<>(MailChoice.DAILY, MailChoice.NEVER)));
        calls.put("Notifications.tell(Set, Notice)", List.of(ana, hers));
        calls.put("Notifications.settle(Set, ThingRef, String)", List.of(ana, hers.thing(), SENTENCE));
        calls.put("Notifications.settle(ThingRef, String)", List.of(hers.thing(), SENTENCE));
        calls.put("Places.find(Set)", List.of(Set.of(hers.thing())));
        calls.put("Places.rightOver(String)", List.of("obstacle"));
        return calls;
    }

    @Override
    public Map<String, List<Object>> foreignCalls() {
        return Map.of("Places.find(Set)", List.of(Set.of(discussions.foreignThing())));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "line", line.value().toString(),
                "foreign-line", foreignLine.value().toString());
    }
}
