package org.eslabon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eslabon.notification.Coffee.ANA;
import static org.eslabon.notification.Coffee.EMILY;
import static org.eslabon.notification.Coffee.IVAN;
import static org.eslabon.notification.Coffee.JORGE;
import static org.eslabon.notification.Coffee.LUCIA;
import static org.eslabon.notification.Coffee.MERCEDES;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eslabon.discussion.CommentThread.Kind;
import org.eslabon.discussion.Discussions;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Role;
import org.eslabon.security.Accounts;
import org.eslabon.security.MovableClock;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.ObstacleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=digest",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true",
            "eslabon.address=https://eslabon.example/"
        })
@Import({AsPerson.class, Coffee.class, MovableClock.class})
class DigestIT {

    /** Where everybody of Cuenca lives. */
    private static final ZoneId GUAYAQUIL = ZoneId.of("America/Guayaquil");

    @Autowired
    AsPerson person;

    @Autowired
    Coffee coffee;

    @Autowired
    Discussions discussions;

    @Autowired
    Inbox inbox;

    @Autowired
    MailChoices choices;

    @Autowired
    NotificationWorker worker;

    @Autowired
    Digests digests;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void onATuesdayAtNoon() {
        worker.work();
        coffee.emptyInboxes();
        ZonedDateTime now = clock.instant().atZone(GUAYAQUIL);
        until(now.toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .atTime(LocalTime.NOON)
                .atZone(GUAYAQUIL)
                .toInstant());
    }

    @Test
    void comesInTheMorningWithAllOfADayInOneMail() {
        ObstacleId permits = coffee.obstacle(ANA, "Los permisos tardan");
        ObstacleId roads = coffee.obstacle(ANA, "Las vías se cierran");
        coffee.edit(EMILY, permits, 30);
        coffee.edit(JORGE, permits, 20);
        coffee.edit(EMILY, roads, 1);
        worker.work();
        assertThat(mailsTo(ANA)).isEmpty();

        clock.pass(Duration.ofHours(18).plusMinutes(59));
        worker.work();
        assertThat(mailsTo(ANA)).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        worker.work();

        assertThat(mailsTo(ANA)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("2 novedades en Eslabón");
            assertThat(mail.language()).isEqualTo("es");
            assertThat(mail.text())
                    .contains("Hola, Ana Vintimilla:", "CUENCA", "50 cambios de Emily Carter y Jorge Malo")
                    .contains("Obstáculo «Los permisos tardan 49»")
                    .contains("https://eslabon.example/inbox/", "\n\nhttps://eslabon.example/account/notifications");
        });
        worker.work();
        clock.pass(Duration.ofDays(1));
        worker.work();
        assertThat(mailsTo(ANA)).hasSize(1);
    }

    @Test
    void tellsOfWhatIsNewSinceTheLastOneOnly() {
        ObstacleId permits = coffee.obstacle(ANA, "Los permisos tardan");
        coffee.edit(EMILY, permits, 10);
        worker.work();
        nextDay();
        coffee.edit(JORGE, permits, 3);
        worker.work();
        nextDay();

        assertThat(mailsTo(ANA))
                .extracting(Mail::text)
                .satisfiesExactly(
                        first -> assertThat(first).contains("10 cambios de Emily Carter"),
                        second -> assertThat(second)
                                .contains("3 cambios de Jorge Malo")
                                .doesNotContain("Emily"));
        assertThat(person.as(ANA, () -> inbox.page(InboxFilter.ALL, 0, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).isEqualTo(13));
    }

    @Test
    void thatWasMissedWhileNothingRanIsSentOnceLater() {
        ObstacleId permits = coffee.obstacle(ANA, "Los permisos tardan");
        coffee.edit(EMILY, permits, 2);
        worker.work();

        clock.pass(Duration.ofDays(3)); // three mornings pass with no node running
        worker.work();
        worker.work();

        assertThat(mailsTo(ANA))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("2 cambios"));
    }

    @Test
    void isWrittenOnceWhenSeveralNodesLookAtTheSameMoment() throws Exception {
        ObstacleId permits = coffee.obstacle(ANA, "Los permisos tardan");
        coffee.edit(EMILY, permits, 2);
        coffee.edit(EMILY, coffee.obstacle(ANA, "Las vías se cierran"), 2);
        worker.work();
        clock.pass(Duration.ofDays(1));

        CountDownLatch ready = new CountDownLatch(4);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> all = IntStream.range(0, 4)
                    .mapToObj(node -> nodes.submit(() -> {
                        ready.countDown();
                        ready.await();
                        digests.write(coffee.id(ANA));
                        return null;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(mailsTo(ANA))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("2 novedades en Eslabón"));
    }

    @Test
    void isInTheLanguageOfItsReader() {
        ObstacleId permits = coffee.obstacle(EMILY, "Los permisos tardan");
        coffee.edit(ANA, permits, 1);
        worker.work();
        nextDay();

        assertThat(mailsTo(EMILY)).singleElement().satisfies(mail -> {
            assertThat(mail.language()).isEqualTo("en");
            assertThat(mail.subject()).isEqualTo("One change by Ana Vintimilla · Obstacle “Los permisos tardan 0”");
            assertThat(mail.text()).contains("Hello Emily Carter,", "Choose here which mails you get");
        });
    }

    @Test
    void saysNothingToWhomTheCityIsClosedAndNeitherLater() {
        ObstacleId permits = coffee.obstacle(ANA, "Los permisos tardan");
        person.as(MERCEDES, () -> discussions.begin(Coffee.thing(permits), null, Kind.COMMENT, "Sí"));
        coffee.edit(ANA, permits, 1);
        worker.work();
        coffee.decide(Role.CIVIL_SOCIETY, Right.SEE, Grant.FULL, Grant.NONE);
        nextDay();
        coffee.decide(Role.CIVIL_SOCIETY, Right.SEE, Grant.NONE, Grant.FULL);
        nextDay();

        assertThat(mailsTo(MERCEDES)).isEmpty();
        assertThat(mailsTo(ANA)).hasSize(1); // of the comment
    }

    @Test
    void saysNothingToAClosedAccount() {
        coffee.edit(ANA, coffee.obstacle(JORGE, "Los permisos tardan"), 1);
        worker.work();
        accounts.deactivate(coffee.id(JORGE));
        try {
            nextDay();
            assertThat(mailsTo(JORGE)).isEmpty();
        } finally {
            accounts.reactivate(coffee.id(JORGE));
        }
    }

    @Test
    void doesNotTellWhatWasReadAlready() {
        coffee.edit(EMILY, coffee.obstacle(ANA, "Los permisos tardan"), 1);
        worker.work();
        person.as(ANA, () -> {
            inbox.readAll(InboxFilter.ALL);
            return null;
        });
        nextDay();

        assertThat(mailsTo(ANA)).isEmpty();
    }

    @Test
    void isNotWaitedForByWhoeverIsMentioned() {
        ObstacleId permits = coffee.obstacle(ANA, "Los permisos tardan");
        person.as(
                EMILY,
                () -> discussions.begin(
                        Coffee.thing(permits), null, Kind.COMMENT, coffee.mention(IVAN) + ", what do you think?"));
        worker.work();

        assertThat(mailsTo(IVAN)).singleElement().satisfies(mail -> {
            assertThat(mail.subject())
                    .startsWith("Emily Carter le mencionó en un comentario · Obstáculo «Los permisos");
            assertThat(mail.text()).contains("«@Iván Abad, what do you think?»");
        });
        assertThat(mailsTo(ANA)).isEmpty();
    }

    @Test
    void comesWhenItsReaderWantsItAlsoForWhatAlreadyWaits() {
        ObstacleId permits = coffee.obstacle(ANA, "Los permisos tardan");
        coffee.edit(EMILY, permits, 1);
        worker.work();

        choose(ANA, MailChoice.DAILY, MailChoice.NEVER);
        nextDay();
        assertThat(mailsTo(ANA)).isEmpty();
        choose(ANA, MailChoice.NEVER, MailChoice.WEEKLY);
        nextDay();
        assertThat(mailsTo(ANA)).isEmpty();
        clock.pass(Duration.ofDays(5)); // past Monday
        worker.work();
        assertThat(mailsTo(ANA)).hasSize(1);

        choose(ANA, MailChoice.WEEKLY, MailChoice.AT_ONCE);
        coffee.edit(EMILY, permits, 5);
        worker.work();
        assertThat(mailsTo(ANA)).hasSize(1); // she may go on editing
        clock.pass(Duration.ofMinutes(10));
        worker.work();
        assertThat(mailsTo(ANA))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat(mail.text()).contains("5 cambios"));
    }

    @Test
    void showsBothChoicesWhenSheChoseElsewhereMeanwhile() {
        choose(LUCIA, MailChoice.DAILY, MailChoice.WEEKLY);

        assertThat(person.as(
                        LUCIA,
                        () -> choices.choose(
                                NotificationKind.CHANGE, new FieldChange<>(MailChoice.DAILY, MailChoice.NEVER))))
                .isInstanceOfSatisfying(
                        FieldOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(MailChoice.WEEKLY));
    }

    private void choose(String who, MailChoice seen, MailChoice wanted) {
        assertThat(person.as(who, () -> choices.choose(NotificationKind.CHANGE, new FieldChange<>(seen, wanted))))
                .isInstanceOf(FieldOutcome.Saved.class);
    }

    private void nextDay() {
        clock.pass(Duration.ofDays(1));
        worker.work();
    }

    private void until(Instant moment) {
        clock.pass(Duration.between(clock.instant(), moment));
    }

    private record Mail(String language, String subject, String text) {}

    private List<Mail> mailsTo(String email) {
        return database.sql("select language, subject, text from outgoing_mail where recipient = ? order by id")
                .param(email)
                .query(Mail.class)
                .list();
    }
}
