package org.eslabon.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eslabon.notification.Coffee.ANA;
import static org.eslabon.notification.Coffee.CAROLINA;
import static org.eslabon.notification.Coffee.EMILY;
import static org.eslabon.notification.Coffee.IVAN;
import static org.eslabon.notification.Coffee.LUCIA;
import static org.eslabon.notification.Coffee.MERCEDES;
import static org.eslabon.notification.Coffee.TERESA;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.coediting.spi.Mentionable;
import org.eslabon.discussion.CommentThread.Kind;
import org.eslabon.notification.Coffee;
import org.eslabon.partnership.Grant;
import org.eslabon.partnership.Right;
import org.eslabon.partnership.Role;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.shared.ThingRef;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=discussion",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Coffee.class})
class DiscussionIT {

    private static final String FIGURE = "ACTOR_ACCOUNT|WAGES|farmers";

    @Autowired
    AsPerson person;

    @Autowired
    Coffee coffee;

    @Autowired
    Discussions discussions;

    @Autowired
    AuditTrail trail;

    private ThingRef permits;

    @BeforeEach
    void anObstacle() {
        permits = Coffee.thing(coffee.obstacle(ANA, "Permits take eleven weeks"));
    }

    @Test
    void goesBackAndForthUntilItIsSettledAndOpensAgainWithTheNextAnswer() {
        CommentId question = said(begin(ANA, "Eleven weeks, is that so?"));
        ThreadId thread = thread(question);
        said(reply(EMILY, thread, "Ten, by now"));
        person.as(EMILY, () -> run(() -> discussions.resolve(thread)));

        CommentThread settled = threads(ANA).getFirst();
        assertThat(settled.comments())
                .extracting(Comment::text)
                .containsExactly("Eleven weeks, is that so?", "Ten, by now");
        assertThat(settled.comments())
                .extracting(Comment::authorName)
                .containsExactly("Ana Vintimilla", "Emily Carter");
        assertThat(settled.resolvedByName()).isEqualTo("Emily Carter");
        assertThat(person.as(ANA, () -> discussions.open(permits))).isZero();

        said(reply(ANA, thread, "And with the new form?"));

        assertThat(threads(ANA).getFirst().open()).isTrue();
        assertThat(person.as(ANA, () -> discussions.open(permits))).isEqualTo(1);
        assertThat(trail.of(permits, 10))
                .extracting(Entry::verb)
                .containsExactly("commented", "resolved", "commented", "commented", "created");
    }

    @Test
    void isChangedByItsAuthorOnlyAndSaysThatItWas() {
        CommentId question = said(begin(ANA, "Elven weeks"));

        assertThatThrownBy(() -> person.as(
                        EMILY, () -> discussions.edit(question, new FieldChange<>("Elven weeks", "Two weeks"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> person.as(EMILY, () -> run(() -> discussions.delete(question))))
                .isInstanceOf(NotAllowed.class);
        assertThat(person.as(ANA, () -> discussions.edit(question, new FieldChange<>("Elven weeks", "Eleven weeks"))))
                .isEqualTo(new FieldOutcome.Saved<>("Eleven weeks"));

        Comment now = threads(EMILY).getFirst().comments().getFirst();
        assertThat(now.text()).isEqualTo("Eleven weeks");
        assertThat(now.editedAt()).isNotNull();
        assertThat(trail.of(permits, 1)).singleElement().satisfies(line -> {
            assertThat(line.verb()).isEqualTo("edited-comment");
            assertThat(line.from()).isEqualTo("Elven weeks");
        });
        assertThat(person.as(ANA, () -> discussions.edit(question, new FieldChange<>("Elven weeks", "Twelve"))))
                .isInstanceOf(FieldOutcome.Conflict.class);
    }

    @Test
    void keepsThePlaceOfWhatItsAuthorTookBack() {
        CommentId question = said(begin(ANA, "A slip of the tongue"));
        said(reply(EMILY, thread(question), "What do you mean?"));

        person.as(ANA, () -> run(() -> discussions.delete(question)));
        person.as(ANA, () -> run(() -> discussions.delete(question))); // asked twice, done once

        CommentThread now = threads(EMILY).getFirst();
        assertThat(now.comments()).extracting(Comment::text).containsExactly(null, "What do you mean?");
        assertThat(now.comments().getFirst().authorName()).isEqualTo("Ana Vintimilla");
        assertThat(person.as(ANA, () -> discussions.edit(question, new FieldChange<>("A slip of the tongue", "x"))))
                .isEqualTo(FieldOutcome.refused("discussion.text.deleted"));
        assertThat(trail.of(permits, 10)).extracting(Entry::verb).containsOnlyOnce("deleted-comment");
    }

    @Test
    void ofAPartIsFoundThereAndAmongAllOfTheThing() {
        ThingRef study = coffee.study();
        person.as(ANA, () -> discussions.begin(study, FIGURE, Kind.COMMENT, "Too low"));
        person.as(EMILY, () -> discussions.begin(study, null, Kind.COMMENT, "Good study"));

        assertThat(person.as(EMILY, () -> discussions.of(study, FIGURE)))
                .singleElement()
                .satisfies(one -> assertThat(one.part()).isEqualTo(FIGURE));
        assertThat(person.as(EMILY, () -> discussions.of(study))).hasSize(2);
        assertThat(person.as(EMILY, () -> discussions.of(study, "another"))).isEmpty();
    }

    @Test
    void isForWhomTheCityLetsAtLeastComment() {
        for (String who : List.of(ANA, EMILY, TERESA, IVAN, MERCEDES, LUCIA)) {
            assertThat(begin(who, "I am " + who)).as(who).isInstanceOf(Outcome.Done.class);
        }
        assertThatThrownBy(() -> begin(CAROLINA, "I am from Barranquilla")).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> threads(CAROLINA)).isInstanceOf(NoSuchThing.class);

        coffee.decide(Role.CIVIL_SOCIETY, Right.PLAN, Grant.COMMENT, Grant.READ);
        try {
            assertThat(person.as(MERCEDES, () -> discussions.standing(permits))).isEqualTo(new Standing(false, false));
            assertThatThrownBy(() -> begin(MERCEDES, "Hello?")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> reply(MERCEDES, threads(ANA).getFirst().id(), "Hello?"))
                    .isInstanceOf(NotAllowed.class);
            assertThat(threads(MERCEDES)).hasSize(6);
        } finally {
            coffee.decide(Role.CIVIL_SOCIETY, Right.PLAN, Grant.READ, Grant.COMMENT);
        }
    }

    @Test
    void holdsTechnicalOpinionsOfThoseWhosePartThatIs() {
        assertThat(person.as(IVAN, () -> discussions.standing(permits))).isEqualTo(new Standing(true, true));
        said(person.as(IVAN, () -> discussions.begin(permits, null, Kind.OPINION, "The method is sound")));

        assertThat(threads(ANA).getFirst().kind()).isEqualTo(Kind.OPINION);
        assertThat(trail.of(permits, 1)).extracting(Entry::verb).containsExactly("opined");
        assertThatThrownBy(() -> person.as(EMILY, () -> discussions.begin(permits, null, Kind.OPINION, "Mine too")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void callsInPeopleWhoSeeTheCityUnderTheirOwnNames() {
        assertThat(names(ANA, "emi")).containsExactly("Emily Carter");
        assertThat(names(ANA, "")).contains("Mercedes Loja").doesNotContain("Carolina Char");
        coffee.decide(Role.CIVIL_SOCIETY, Right.SEE, Grant.FULL, Grant.NONE);
        try {
            assertThat(names(ANA, "")).doesNotContain("Mercedes Loja");
        } finally {
            coffee.decide(Role.CIVIL_SOCIETY, Right.SEE, Grant.NONE, Grant.FULL);
        }

        String disguised = coffee.mention(EMILY).replace("Emily Carter", "The Mayor");
        said(begin(ANA, disguised + " and " + coffee.mention(CAROLINA)));

        assertThat(threads(ANA).getFirst().comments().getFirst().text())
                .isEqualTo(coffee.mention(EMILY) + " and @Carolina Char");
    }

    @Test
    void refusesWhatSaysNothingOrTooMuchAndKeepsNothingOfIt() {
        assertThat(begin(ANA, " \n ")).isEqualTo(Outcome.refused("discussion.text.missing"));
        assertThat(begin(ANA, "x".repeat(4_001))).isEqualTo(Outcome.refused("discussion.text.long", 4_000));
        assertThat(begin(ANA, "x".repeat(4_000))).isInstanceOf(Outcome.Done.class);
        assertThatThrownBy(() -> person.as(
                        ANA, () -> discussions.begin(permits, "x".repeat(801), Kind.COMMENT, "A part of what?")))
                .isInstanceOf(NoSuchThing.class);
        assertThat(threads(ANA)).hasSize(1);
    }

    @Test
    void isSettledOnceWhenTwoSettleItAtTheSameMoment() throws Exception {
        ThreadId thread = thread(said(begin(ANA, "Done?")));
        CountDownLatch ready = new CountDownLatch(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (String who : List.of(ANA, EMILY)) {
                both.submit(() -> person.as(who, () -> {
                    ready.countDown();
                    return run(() -> {
                        awaited(ready);
                        discussions.resolve(thread);
                    });
                }));
            }
        }

        assertThat(threads(ANA).getFirst().open()).isFalse();
        assertThat(trail.of(permits, 10)).extracting(Entry::verb).containsOnlyOnce("resolved");
    }

    @Test
    void isNotAboutWhatWasRemovedOrHasNoConversation() {
        assertThatThrownBy(() -> person.as(ANA, () -> discussions.of(new ThingRef("plan", permits.id()))))
                .isInstanceOf(NoSuchThing.class);
        ThingRef city = ThingRef.city(coffee.cuenca());
        assertThatThrownBy(() -> person.as(ANA, () -> discussions.begin(city, null, Kind.COMMENT, "Hello")))
                .isInstanceOf(NotAllowed.class);
    }

    private Outcome<CommentId> begin(String who, String text) {
        return person.as(who, () -> discussions.begin(permits, null, Kind.COMMENT, text));
    }

    private Outcome<CommentId> reply(String who, ThreadId thread, String text) {
        return person.as(who, () -> discussions.reply(thread, text));
    }

    private List<CommentThread> threads(String who) {
        return person.as(who, () -> discussions.of(permits));
    }

    private List<String> names(String who, String text) {
        return person.as(who, () -> discussions.people(permits, text)).stream()
                .map(Mentionable::name)
                .toList();
    }

    private ThreadId thread(CommentId first) {
        return threads(ANA).stream()
                .filter(one -> one.comments().getFirst().id().equals(first))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static CommentId said(Outcome<CommentId> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<CommentId>) outcome).value();
    }

    private static Object run(Runnable action) {
        action.run();
        return "done";
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
