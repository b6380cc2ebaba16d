package org.eslabon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.notification.Coffee.ANA;
import static org.eslabon.notification.Coffee.CAROLINA;
import static org.eslabon.notification.Coffee.EMILY;
import static org.eslabon.notification.Coffee.IVAN;
import static org.eslabon.notification.Coffee.JORGE;
import static org.eslabon.notification.Coffee.LUCIA;
import static org.eslabon.notification.Coffee.MERCEDES;
import static org.eslabon.notification.Coffee.TERESA;
import static org.eslabon.notification.NotificationKind.CHANGE;
import static org.eslabon.notification.NotificationKind.COMMENT;
import static org.eslabon.notification.NotificationKind.DECISION;
import static org.eslabon.notification.NotificationKind.MENTION;
import static org.eslabon.notification.NotificationKind.WAITS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eslabon.audit.Act;
import org.eslabon.audit.Actor;
import org.eslabon.audit.AuditTrail;
import org.eslabon.discussion.CommentId;
import org.eslabon.discussion.CommentThread.Kind;
import org.eslabon.discussion.Discussions;
import org.eslabon.notification.spi.Involved;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Role;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.PersonId;
import org.eslabon.shared.Texts;
import org.eslabon.shared.ThingRef;
import org.eslabon.uikit.Formats;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=notifications",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Coffee.class, NotificationsIT.Broken.class})
class NotificationsIT {

    /** A module whose things cannot be asked for. */
    @TestComponent
    static class Broken implements Involved {

        @Override
        public String kind() {
            return "broken";
        }

        @Override
        public Map<UUID, Set<PersonId>> in(Collection<UUID> things) {
            throw new IllegalStateException("Nobody knows");
        }
    }

    @Autowired
    AsPerson person;

    @Autowired
    Coffee coffee;

    @Autowired
    Discussions discussions;

    @Autowired
    Notifications notifications;

    @Autowired
    Inbox inbox;

    @Autowired
    Following following;

    @Autowired
    NotificationWorker worker;

    @Autowired
    TrailNews news;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void emptyInboxes() {
        worker.work();
        coffee.emptyInboxes();
    }

    @Test
    void tellWhoMadeAThingOfItsChangesAsOneLine() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        coffee.edit(EMILY, permits, 20);
        coffee.edit(JORGE, permits, 15);
        coffee.edit(TERESA, permits, 14);
        coffee.edit(ANA, permits, 30);
        coffee.edit(JORGE, permits, 1);
        worker.work();

        InboxLine line = lines(ANA).getFirst();
        assertThat(lines(ANA)).hasSize(1);
        assertThat(line.kind()).isEqualTo(CHANGE);
        assertThat(line.changes()).isEqualTo(50);
        assertThat(line.people())
                .extracting(Actor::name)
                .containsExactly("Emily Carter", "Jorge Malo", "Teresa Crespo");
        assertThat(line.path()).isEqualTo("c/cuenca/obstacles/" + permits.value());
        assertThat(new InboxWords(new Formats(Texts.ENGLISH, ZoneId.of("UTC"))).what(line))
                .isEqualTo("50 changes by 3 people: Emily Carter, Jorge Malo and Teresa Crespo");
        assertThat(unread(ANA)).isEqualTo(1);
    }

    @Test
    void beginANewLineWhenTheOldOneWasRead() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        coffee.edit(EMILY, permits, 2);
        worker.work();
        NotificationId first = lines(ANA).getFirst().id();
        person.as(ANA, () -> inbox.open(first));
        assertThat(unread(ANA)).isZero();

        coffee.edit(JORGE, permits, 1);
        worker.work();

        assertThat(lines(ANA)).extracting(InboxLine::changes).containsExactly(1, 2);
        assertThat(lines(ANA)).extracting(InboxLine::unread).containsExactly(true, false);
    }

    @Test
    void tellWhoIsMentionedAndLeadHerToTheComment() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        UUID comment = comment(EMILY, permits, "See here, " + coffee.mention(MERCEDES));
        worker.work();

        InboxLine line = lines(MERCEDES).getFirst();
        assertThat(line.kind()).isEqualTo(MENTION);
        assertThat(line.excerpt()).isEqualTo("See here, @Mercedes Loja");
        assertThat(person.as(MERCEDES, () -> inbox.open(line.id())))
                .contains("c/cuenca/obstacles/" + permits.value() + "?comment=" + comment);
        assertThat(unread(MERCEDES)).isZero();
        assertThat(lines(ANA)).extracting(InboxLine::kind).containsExactly(COMMENT);
        assertThat(person.as(MERCEDES, () -> following.follows(Coffee.thing(permits))))
                .isTrue();
    }

    @Test
    void tellOfCommentsBesideATextAndLeadToTheText() {
        ThingRef study = coffee.study();
        UUID comment = UUID.randomUUID();
        record(
                EMILY,
                Act.of(coffee.cuenca(), study, "commented", "Café")
                        .field("text.comment." + comment, null, "Why, " + coffee.mention(ANA) + "?"));
        worker.work();

        assertThat(lines(ANA)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(MENTION);
            assertThat(line.path()).isEqualTo("c/cuenca/chains/" + study.id() + "/text?comment=" + comment);
        });
    }

    @Test
    void forgetWhatACommentDoesNotSayAnyMore() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        UUID comment = comment(EMILY, permits, "A secret of " + coffee.mention(IVAN));
        worker.work();
        assertThat(lines(IVAN).getFirst().excerpt()).contains("secret");

        database.sql("update discussion_comment set text = null, deleted_at = utc_timestamp(6) where id = ?")
                .param(comment)
                .update();
        record(
                EMILY,
                Act.of(coffee.cuenca(), Coffee.thing(permits), "deleted-comment", "Permits")
                        .field("comment." + comment, "A secret", null));
        worker.work();

        assertThat(lines(IVAN).getFirst().excerpt()).isNull();
        assertThat(lines(ANA))
                .singleElement()
                .satisfies(line -> assertThat(line.excerpt()).isNull());
    }

    @Test
    void areNotShownToWhomTheCityIsClosedAndCountForNothing() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        comment(EMILY, permits, "See here, " + coffee.mention(MERCEDES));
        worker.work();
        NotificationId line = lines(MERCEDES).getFirst().id();

        coffee.decide(Role.CIVIL_SOCIETY, Right.SEE, Grant.FULL, Grant.NONE);
        try {
            coffee.edit(EMILY, permits, 3);
            worker.work();
            assertThat(lines(MERCEDES)).isEmpty();
            assertThat(unread(MERCEDES)).isZero();
            assertThatThrownBy(() -> person.as(MERCEDES, () -> inbox.open(line)))
                    .isInstanceOf(NoSuchThing.class);
        } finally {
            coffee.decide(Role.CIVIL_SOCIETY, Right.SEE, Grant.NONE, Grant.FULL);
        }
        assertThat(lines(MERCEDES)).hasSize(2);
    }

    @Test
    void areNobodyElsesToRead() {
        coffee.edit(EMILY, coffee.obstacle(ANA, "Permits"), 1);
        worker.work();
        NotificationId line = lines(ANA).getFirst().id();

        assertThatThrownBy(() -> person.as(EMILY, () -> inbox.open(line))).isInstanceOf(NoSuchThing.class);
        person.as(EMILY, () -> run(() -> inbox.read(line)));

        assertThat(unread(ANA)).isEqualTo(1);
    }

    @Test
    void areReadAllAtOnceOrThoseOfOneKind() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        coffee.edit(EMILY, permits, 1);
        comment(EMILY, permits, "Hello");
        worker.work();
        assertThat(unread(ANA)).isEqualTo(2);
        assertThat(person.as(ANA, () -> inbox.page(new InboxFilter(null, COMMENT), 0, 10)))
                .hasSize(1);

        InboxFilter comments = new InboxFilter(coffee.cuenca(), COMMENT);
        person.as(ANA, () -> run(() -> inbox.readAll(comments)));
        assertThat(unread(ANA)).isEqualTo(1);
        person.as(ANA, () -> run(() -> inbox.readAll(InboxFilter.ALL)));

        assertThat(unread(ANA)).isZero();
        assertThat(lines(ANA)).hasSize(2);
    }

    @Test
    void areReadWhenTheThingIsSeenButNotWhatWasSaidThere() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        coffee.edit(EMILY, permits, 1);
        comment(EMILY, permits, "Hello");
        worker.work();

        person.as(ANA, () -> run(() -> inbox.seen(Coffee.thing(permits))));
        assertThat(lines(ANA))
                .filteredOn(InboxLine::unread)
                .extracting(InboxLine::kind)
                .containsExactly(COMMENT);
        person.as(ANA, () -> run(() -> inbox.heard(Coffee.thing(permits))));

        assertThat(unread(ANA)).isZero();
    }

    @Test
    void endWhenSheLeavesAndBeginWhenSheSaysSo() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        worker.work();
        ThingRef thing = Coffee.thing(permits);
        person.as(ANA, () -> run(() -> following.leave(thing)));
        person.as(LUCIA, () -> run(() -> following.follow(thing)));
        coffee.edit(ANA, permits, 1);
        coffee.edit(EMILY, permits, 2);
        worker.work();

        assertThat(lines(ANA)).isEmpty();
        assertThat(lines(LUCIA))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).isEqualTo(3));
        assertThat(person.as(LUCIA, () -> following.mine()))
                .extracting(found -> found.place().thing())
                .containsExactly(thing);
        assertThatThrownBy(() -> person.as(CAROLINA, () -> run(() -> following.follow(thing))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void tellWhoFollowsACityOfItsDecisions() {
        ThingRef study = coffee.study();
        ThingRef cuenca = ThingRef.city(coffee.cuenca());
        person.as(MERCEDES, () -> run(() -> following.follow(cuenca)));
        record(ANA, Act.of(coffee.cuenca(), study, "published", "Café").field("version", null, 1));
        record(ANA, Act.of(coffee.cuenca(), study, "changed", "Café").field("name", "Café", "Cafés"));
        worker.work();

        assertThat(lines(MERCEDES)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(DECISION);
            assertThat(line.textKey()).isEqualTo("valuechain.decision.published");
        });
    }

    /** The number of a line is given before it is stored: a later line of another transaction can be there first. */
    @Test
    void missNoLineOfATransactionThatTakesLonger() throws Exception {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        worker.work();
        TransactionTemplate slow = new TransactionTemplate(transactions);
        slow.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        try (var other = Executors.newSingleThreadExecutor()) {
            slow.executeWithoutResult(status -> {
                trail.record(coffee.id(EMILY), changed(permits));
                Future<?> faster = other.submit(() -> {
                    coffee.edit(JORGE, permits, 1);
                    worker.work();
                });
                done(faster);
                assertThat(lines(ANA).getFirst().changes()).isEqualTo(1);
            });
        }
        worker.work();

        assertThat(lines(ANA))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).isEqualTo(2));
    }

    @Test
    void countNoLineTwiceWhenTwoNodesLookAtTheSameMoment() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        worker.work();
        coffee.edit(EMILY, permits, 30);
        List<Long> waiting = news.waiting(100);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = List.of(
                    nodes.submit(() -> news.tell(waiting)),
                    nodes.submit(() -> news.tell(waiting)),
                    nodes.submit(() -> news.tell(waiting)),
                    nodes.submit(() -> worker.work()));
            all.forEach(NotificationsIT::done);
        }

        assertThat(lines(ANA))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).isEqualTo(30));
    }

    @Test
    void areNotHeldUpByALineThatCannotBeToldOf() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        record(EMILY, Act.of(coffee.cuenca(), new ThingRef("broken", UUID.randomUUID()), "changed", "?"));
        coffee.edit(EMILY, permits, 1);
        for (int i = 0; i < TrailNews.MOST_ATTEMPTS; i++) {
            worker.work();
            assertThat(lines(ANA)).hasSize(1);
        }

        assertThat(news.waiting(10)).isEmpty();
    }

    @Test
    void saysWhatWaitsInTheWordsOfWhoeverTellsAndInTheReadersWay() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        Notice notice = waits(permits, LocalDate.of(2026, 5, 4));
        tell(notice, EMILY, IVAN);
        tell(notice, EMILY);

        InboxLine line = lines(EMILY).getFirst();
        assertThat(lines(EMILY)).hasSize(1);
        assertThat(line.kind()).isEqualTo(WAITS);
        assertThat(new InboxWords(new Formats(Texts.ENGLISH, ZoneId.of("UTC"))).what(line))
                .isEqualTo("Due on 4 May 2026");
        assertThat(new InboxWords(new Formats(Texts.SPANISH, ZoneId.of("UTC"))).what(line))
                .contains("4 may 2026");

        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(
                status -> notifications.settle(Set.of(coffee.id(EMILY)), Coffee.thing(permits), "programme.task.due"));
        assertThat(unread(EMILY)).isZero();
        assertThat(unread(IVAN)).isEqualTo(1);
        transaction.executeWithoutResult(status -> notifications.settle(Coffee.thing(permits), "programme.task.due"));
        assertThat(unread(IVAN)).isZero();
    }

    @Test
    void saysOnceWhatIsToBeSaidOnce() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        Notice reminder = waits(permits, LocalDate.of(2026, 5, 4)).once("deadline/1/2026-05-04");
        tell(reminder, EMILY);
        person.as(EMILY, () -> run(() -> inbox.readAll(InboxFilter.ALL)));
        tell(reminder, EMILY);
        tell(waits(permits, LocalDate.of(2026, 5, 11)).once("deadline/1/2026-05-11"), EMILY);

        assertThat(lines(EMILY)).extracting(InboxLine::unread).containsExactly(true, false);
    }

    @Test
    void saysNothingOfWhatWasUndone() {
        ObstacleId permits = coffee.obstacle(ANA, "Permits");
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            notifications.tell(Set.of(coffee.id(EMILY)), waits(permits, LocalDate.of(2026, 5, 4)));
            trail.record(coffee.id(JORGE), changed(permits));
            status.setRollbackOnly();
        });
        worker.work();

        assertThat(lines(EMILY)).isEmpty();
        assertThat(lines(ANA)).isEmpty();
    }

    private Notice waits(ObstacleId about, LocalDate due) {
        return Notice.of(coffee.cuenca(), Coffee.thing(about), "Permits", "programme.task.due", due);
    }

    private void tell(Notice notice, String... people) {
        Set<PersonId> ids = Stream.of(people).map(coffee::id).collect(Collectors.toSet());
        new TransactionTemplate(transactions).executeWithoutResult(status -> notifications.tell(ids, notice));
    }

    private Act changed(ObstacleId id) {
        return Act.of(coffee.cuenca(), Coffee.thing(id), "changed", "Permits").field("evidence", null, "x");
    }

    private void record(String by, Act act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> trail.record(coffee.id(by), act));
    }

    private UUID comment(String by, ObstacleId about, String text) {
        var outcome = person.as(by, () -> discussions.begin(Coffee.thing(about), null, Kind.COMMENT, text));
        return ((Outcome.Done<CommentId>) outcome).value().value();
    }

    private List<InboxLine> lines(String who) {
        return person.as(who, () -> inbox.page(InboxFilter.ALL, 0, 50));
    }

    private int unread(String who) {
        return person.as(who, () -> inbox.unread());
    }

    private static Object run(Runnable action) {
        action.run();
        return "done";
    }

    private static void done(Future<?> future) {
        try {
            future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
