package org.eslabon.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.eslabon.capacity.Shop.ANA;
import static org.eslabon.capacity.Shop.CAROLINA;
import static org.eslabon.capacity.Shop.EMILY;
import static org.eslabon.capacity.Shop.IVAN;
import static org.eslabon.capacity.Shop.LUCIA;
import static org.eslabon.capacity.Shop.MERCEDES;
import static org.eslabon.capacity.Shop.TERESA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eslabon.audit.AuditTrail;
import org.eslabon.audit.Entry;
import org.eslabon.capacity.model.Answer;
import org.eslabon.capacity.model.RoundState;
import org.eslabon.capacity.workbook.ScoreFile;
import org.eslabon.partnership.Role;
import org.eslabon.programme.Task;
import org.eslabon.programme.TaskService;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.NoSuchThing;
import org.eslabon.shared.NotAllowed;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scores are blind until a session opens, stay as others have seen them, and what was agreed is frozen. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=rounds",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({AsPerson.class, Shop.class})
class RoundsIT {

    private static final List<String> ALL = List.of(ANA, EMILY, TERESA, IVAN, MERCEDES, LUCIA);
    private static final String SECRET = "The desk has no written manual";

    @Autowired
    AsPerson person;

    @Autowired
    Shop shop;

    @Autowired
    Rounds rounds;

    @Autowired
    Scores scores;

    @Autowired
    Sessions sessions;

    @Autowired
    CapacityGaps gaps;

    @Autowired
    TaskService tasks;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient database;

    private static int count;

    private CityId cuenca;
    private CityId barranquilla;
    private String subject;
    private RoundId round;
    private List<Indicator> asked;

    @BeforeEach
    void begin() {
        cuenca = shop.city(ANA, "cuenca");
        barranquilla = shop.city(CAROLINA, "barranquilla");
        subject = "Permit desk " + ++count;
        round = shop.round(ANA, "cuenca", subject);
        asked = shop.asked(ANA, round);
        shop.invite(ANA, round, EMILY);
        shop.invite(ANA, round, TERESA);
    }

    @Test
    void hidesEveryScoreFromEverybodyButItsAuthorUntilTheSessionOpens() {
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_4);
        person.as(EMILY, () -> scores.changeEvidence(round, asked.getFirst().id(), new FieldChange<>(null, SECRET)));

        for (String who : ALL) {
            assertThat(person.as(who, () -> sessions.get(round))).as(who).isEmpty();
            assertThat(person.as(who, () -> sessions.history(round))).as(who).isEmpty();
            RoundSheet seen = person.as(who, () -> rounds.get(round));
            assertThat(seen.answered()).as(who).isEqualTo(1);
            assertThat(seen.toString()).as(who).doesNotContain(SECRET);
            if (!who.equals(EMILY)) {
                assertThat(person.as(who, () -> scores.mine(round)).toString())
                        .as(who)
                        .doesNotContain(SECRET, "LEVEL_4");
            }
        }
        assertThat(person.as(EMILY, () -> scores.mine(round))
                        .orElseThrow()
                        .of(asked.getFirst().id()))
                .isEqualTo(new OwnScore(Answer.LEVEL_4, SECRET, null, false));
        assertThat(trail.of(Round.thing(round), 50))
                .noneMatch(line ->
                        line.toString().contains(SECRET) || line.toString().contains("LEVEL_4"));

        shop.open(ANA, round);

        for (String who : ALL) {
            assertThat(person.as(who, () -> sessions.get(round))
                            .orElseThrow()
                            .of(asked.getFirst().id()))
                    .as(who)
                    .singleElement()
                    .satisfies(score -> assertThat(score.evidence()).isEqualTo(SECRET));
        }
    }

    @Test
    void isUnknownToAStrangerAndRunOnlyByThoseWhoAnalyse() {
        assertThatThrownBy(() -> person.as(CAROLINA, () -> rounds.get(round))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(CAROLINA, () -> scores.mine(round))).isInstanceOf(NoSuchThing.class);
        for (String who : List.of(IVAN, MERCEDES)) {
            assertThatThrownBy(() -> person.as(who, () -> rounds.openSession(round)))
                    .isInstanceOf(NotAllowed.class);
        }
        // Iván may score, but was not invited.
        assertThatThrownBy(() -> person.as(
                        IVAN, () -> scores.answer(round, asked.getFirst().id(), to(Answer.LEVEL_1))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void keepsTheRoleAnAssessorHadWhenSheWasInvited() {
        shop.invite(LUCIA, round, LUCIA);
        assertThat(person.as(ANA, () -> rounds.get(round)).assessors())
                .extracting(Assessor::role)
                .containsExactly(Role.GOVERNMENT, Role.PRIVATE_SECTOR, Role.DEVELOPMENT_BANK);

        database.sql("update participation set role = 'UNIVERSITY' where role = 'PRIVATE_SECTOR' and city_id = ?")
                .param(cuenca.value())
                .update();
        try {
            assertThat(person.as(ANA, () -> rounds.get(round)).assessors())
                    .extracting(Assessor::role)
                    .contains(Role.PRIVATE_SECTOR);
        } finally {
            database.sql("""
                            update participation set role = 'PRIVATE_SECTOR'
                            where city_id = ? and organisation_id in (select id from organisation where kind = 'CHAMBER')""").param(cuenca.value()).update();
        }
    }

    @Test
    void asksWhoseGrantReachesHerOwnOrganisationOnlyToScoreItsUnits() {
        var municipality = person.as(ANA, () -> rounds.get(round)).assessors().stream()
                .filter(one -> one.role() == Role.GOVERNMENT)
                .findFirst()
                .orElseThrow();
        RoundId own = Shop.done(person.as(
                ANA,
                () -> rounds.create(
                        cuenca,
                        new NewRound(
                                "Training office",
                                municipality.organisation(),
                                Round.Kind.FOLLOW_UP,
                                LocalDate.of(2026, 6, 1),
                                null))));

        assertThat(person.as(ANA, () -> rounds.candidates(own)).stream()
                        .filter(one -> one.role() == Role.GOVERNMENT)
                        .map(Candidate::organisation))
                .isNotEmpty()
                .allMatch(municipality.organisation()::equals);
    }

    @Test
    void doesNotChangeAScoreAfterScoringHasClosed() {
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        assertThat(person.as(
                        EMILY,
                        () -> scores.answer(
                                round, asked.getFirst().id(), new FieldChange<>(Answer.LEVEL_2, Answer.LEVEL_3))))
                .isInstanceOf(FieldOutcome.Saved.class);
        shop.open(EMILY, round);

        assertThat(person.as(
                        EMILY,
                        () -> scores.answer(
                                round, asked.getFirst().id(), new FieldChange<>(Answer.LEVEL_3, Answer.LEVEL_5))))
                .isEqualTo(FieldOutcome.refused("capacity.score.closed"));
        assertThatThrownBy(() -> database.sql("update capacity_score set answer = 'LEVEL_5' where round_id = ?")
                        .param(round.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from capacity_score where round_id = ?")
                        .param(round.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void takesALateScoreForWhatWasNotAnsweredAndCoversTheOthersMeanwhile() {
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        shop.open(ANA, round);
        assertThat(person.as(ANA, () -> rounds.reopen(round, " ")))
                .isEqualTo(Outcome.refused("capacity.round.reason.required"));

        Shop.done(person.as(ANA, () -> rounds.reopen(round, "Teresa was ill")));

        assertThat(person.as(TERESA, () -> sessions.get(round))).isEmpty();
        assertThat(person.as(
                        EMILY,
                        () -> scores.answer(
                                round, asked.getFirst().id(), new FieldChange<>(Answer.LEVEL_2, Answer.LEVEL_5))))
                .isEqualTo(FieldOutcome.refused("capacity.score.sealed"));
        shop.score(TERESA, round, asked.getFirst(), Answer.LEVEL_5);
        shop.open(ANA, round);
        assertThat(person.as(MERCEDES, () -> sessions.get(round))
                        .orElseThrow()
                        .of(asked.getFirst().id()))
                .extracting(SeenScore::answer, SeenScore::late)
                .containsExactlyInAnyOrder(tuple(Answer.LEVEL_2, false), tuple(Answer.LEVEL_5, true));
        assertThat(trail.of(Round.thing(round), "state", 10))
                .extracting(Entry::to, Entry::reason)
                .containsExactly(
                        tuple("CONSENSUS", null), tuple("REOPENED", "Teresa was ill"), tuple("CONSENSUS", null));
    }

    @Test
    void goesOnlyTheWayItIsMeantToGo() {
        assertThat(person.as(ANA, () -> rounds.lock(round))).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANA, () -> rounds.reopen(round, "Why not"))).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANA, () -> rounds.openSession(round)))
                .isEqualTo(Outcome.refused("capacity.round.no-answers"));
        assertThatThrownBy(() -> database.sql("update capacity_round set state = 'LOCKED' where id = ?")
                        .param(round.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        shop.open(ANA, round);
        assertThat(person.as(ANA, () -> rounds.openSession(round))).isInstanceOf(Outcome.Refused.class);
        assertThat(person.as(ANA, () -> rounds.lock(round)))
                .isEqualTo(Outcome.refused("capacity.round.not-agreed", (long) asked.size()));
    }

    @Test
    void freezesWhatWasAgreedWhenItIsLocked() {
        locked();

        assertThat(person.as(
                        ANA,
                        () -> sessions.agree(
                                round, asked.getFirst().id(), new FieldChange<>(Answer.LEVEL_2, Answer.LEVEL_5))))
                .isEqualTo(FieldOutcome.refused("capacity.session.closed"));
        assertThat(person.as(ANA, () -> rounds.changeSubject(round, new FieldChange<>(subject, "Other"))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(ANA, () -> rounds.remove(round))).isInstanceOf(Outcome.Refused.class);
        for (String change : List.of(
                "update capacity_agreement set agreed = 'LEVEL_5' where round_id = ?",
                "delete from capacity_agreement where round_id = ?",
                "update capacity_round set subject = 'Other' where id = ?",
                "update capacity_round set state = 'SCORING' where id = ?")) {
            assertThatThrownBy(() -> database.sql(change).param(round.value()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(person.as(MERCEDES, () -> rounds.get(round)).round().state()).isEqualTo(RoundState.LOCKED);
    }

    private void locked() {
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        shop.score(TERESA, round, asked.getFirst(), Answer.LEVEL_4);
        shop.open(ANA, round);
        shop.agree(ANA, round, asked.get(0), Answer.LEVEL_2, 4);
        shop.agree(EMILY, round, asked.get(1), Answer.LEVEL_1, 5);
        asked.stream().skip(2).forEach(one -> shop.agree(ANA, round, one, Answer.NOT_APPLICABLE, null));
        Shop.done(person.as(ANA, () -> rounds.lock(round)));
    }

    @Test
    void ranksTheGapsOfARoundBySizeAndWeight() {
        locked();

        List<CapacityGap> found = person.as(MERCEDES, () -> gaps.ofRound(round));

        assertThat(found).hasSize(2);
        assertThat(found)
                .isSortedAccordingTo((one, other) ->
                        other.gap().urgency().compareTo(one.gap().urgency()));
        assertThat(found.getFirst().indicator().in(Locale.ENGLISH)).isNotBlank();
        assertThatThrownBy(() -> person.as(CAROLINA, () -> gaps.ofRound(round))).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> person.as(
                        CAROLINA,
                        () -> gaps.named(barranquilla, List.of(found.getFirst().id()))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void asksTheSlowerOfTwoFacilitatorsWhoAgreeAtOnce() throws Exception {
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        shop.open(ANA, round);
        List<Callable<FieldOutcome<Answer>>> both = List.of(
                () -> person.as(
                        ANA, () -> sessions.agree(round, asked.getFirst().id(), to(Answer.LEVEL_2))),
                () -> person.as(
                        EMILY, () -> sessions.agree(round, asked.getFirst().id(), to(Answer.LEVEL_3))));
        List<FieldOutcome<Answer>> outcomes = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<FieldOutcome<Answer>> outcome : people.invokeAll(both)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(FieldOutcome.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(FieldOutcome.Conflict.class::isInstance).hasSize(1);
    }

    @Test
    void refusesHostileInputAndChangesNothing() {
        IndicatorId first = asked.getFirst().id();
        for (String link : List.of(
                "javascript:alert(1)",
                "ftp://x.example",
                "http://",
                "https://a b.example",
                "file:///etc/passwd",
                "x")) {
            assertThat(person.as(EMILY, () -> scores.changeLink(round, first, to(link))))
                    .as(link)
                    .isEqualTo(FieldOutcome.refused("capacity.score.link.senseless"));
        }
        assertThat(person.as(EMILY, () -> scores.changeEvidence(round, first, to("x".repeat(10_001)))))
                .isInstanceOf(FieldOutcome.Refused.class);
        assertThat(person.as(EMILY, () -> scores.changeEvidence(round, first, to("a\u0000\u0007b"))))
                .isEqualTo(new FieldOutcome.Saved<>("ab"));
        assertThatThrownBy(() -> person.as(EMILY, () -> scores.answer(round, IndicatorId.next(), to(Answer.LEVEL_1))))
                .isInstanceOf(NoSuchThing.class);
        for (NewRound senseless : List.of(
                new NewRound("", null, Round.Kind.BASELINE, LocalDate.of(2026, 1, 1), null),
                new NewRound("x".repeat(201), null, Round.Kind.BASELINE, LocalDate.of(2026, 1, 1), null),
                new NewRound("x", null, null, LocalDate.of(2026, 1, 1), null),
                new NewRound("x", null, Round.Kind.BASELINE, LocalDate.MAX, null),
                new NewRound("x", null, Round.Kind.BASELINE, null, null),
                new NewRound(
                        "x",
                        org.eslabon.shared.OrganisationId.next(),
                        Round.Kind.BASELINE,
                        LocalDate.of(2026, 1, 1),
                        null))) {
            assertThat(person.as(ANA, () -> rounds.create(cuenca, senseless))).isInstanceOf(Outcome.Refused.class);
        }
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        shop.open(ANA, round);
        for (int target : List.of(0, 6, Integer.MAX_VALUE, -1)) {
            assertThat(person.as(ANA, () -> sessions.changeTarget(round, first, to(target))))
                    .isInstanceOf(FieldOutcome.Refused.class);
        }
    }

    @Test
    void withdrawsOnlyAnAssessorWhoHasNotAnswered() {
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        List<Assessor> both = person.as(ANA, () -> rounds.get(round)).assessors();

        assertThat(person.as(ANA, () -> rounds.withdraw(round, both.get(0).id())))
                .isInstanceOf(Outcome.Refused.class);
        Shop.done(person.as(ANA, () -> rounds.withdraw(round, both.get(1).id())));

        assertThat(person.as(ANA, () -> rounds.get(round)).assessors())
                .extracting(Assessor::name)
                .containsExactly("Emily Carter");
        assertThat(person.as(EMILY, () -> rounds.waitingForMe(cuenca)))
                .extracting(one -> one.round().id())
                .contains(round);
    }

    @Test
    void waitsOnTheFirstPageOfEveryAssessorUntilSheHasAnsweredEverything() {
        asked.forEach(one -> shop.score(TERESA, round, one, Answer.NOT_APPLICABLE));
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);

        assertThat(waiting(EMILY)).containsExactly(round.value() + "/score");
        assertThat(waiting(TERESA)).as("has answered everything").isEmpty();
        assertThat(waiting(IVAN)).as("was not invited").isEmpty();
        shop.open(ANA, round);
        assertThat(waiting(EMILY)).as("the session has begun").isEmpty();
    }

    @Test
    void tellsWhoCoordinatesWhatARoundLacksNext() {
        assertThat(chores(ANA)).containsExactly(Task.Kind.ASK_ASSESSORS);
        assertThat(behind(ANA)).isEqualTo("2");
        asked.forEach(indicator -> shop.score(TERESA, round, indicator, Answer.LEVEL_3));
        assertThat(behind(ANA)).isEqualTo("1");
        asked.forEach(indicator -> shop.score(EMILY, round, indicator, Answer.LEVEL_2));
        assertThat(chores(ANA)).containsExactly(Task.Kind.OPEN_SESSION);
        assertThat(chores(TERESA)).isEmpty();

        shop.open(ANA, round);
        assertThat(chores(ANA)).isEmpty();
        subject = "Permit desk without assessors";
        shop.round(ANA, "cuenca", subject);
        assertThat(chores(ANA)).containsExactly(Task.Kind.INVITE_ASSESSORS);
    }

    private List<Task.Kind> chores(String who) {
        return ofThisRound(who).stream()
                .map(Task::kind)
                .filter(kind -> kind != Task.Kind.SCORE_ROUND)
                .toList();
    }

    private @Nullable String behind(String who) {
        return ofThisRound(who).stream()
                .filter(task -> task.kind() == Task.Kind.ASK_ASSESSORS)
                .map(Task::who)
                .findFirst()
                .orElse(null);
    }

    private List<Task> ofThisRound(String who) {
        return person.as(who, () -> tasks.waitingForMe(cuenca)).stream()
                .filter(task -> task.what().equals(subject))
                .toList();
    }

    /** The ends of the addresses at which this round waits for somebody. */
    private List<String> waiting(String who) {
        return person.as(who, () -> tasks.waitingForMe(cuenca)).stream()
                .filter(task ->
                        task.kind() == Task.Kind.SCORE_ROUND && task.what().equals(subject))
                .map(task -> task.path().substring(task.path().indexOf("rounds/") + "rounds/".length()))
                .toList();
    }

    @Test
    void takesScoresFromHerWorkbookAndSaysWhereItCannotBeUnderstood() throws IOException {
        shop.score(EMILY, round, asked.getFirst(), Answer.LEVEL_2);
        byte[] template = template();

        assertThat(read(template)).isEqualTo(new ScoreFile.Read(List.of()));
        ScoreFile.Read good =
                (ScoreFile.Read) read(with(template, 2, "5", "Seen in the \"minutes\"", "https://x.example/a"));
        assertThat(Shop.done(person.as(EMILY, () -> scores.take(round, good.changes()))))
                .isEqualTo(1);
        assertThat(mine().of(asked.get(1).id()))
                .isEqualTo(new OwnScore(Answer.LEVEL_5, "Seen in the \"minutes\"", "https://x.example/a", false));
        assertThat(person.as(EMILY, () -> scores.take(round, good.changes())))
                .isEqualTo(Outcome.refused("capacity.score.changed-meanwhile"));

        ScoreFile.Unreadable bad = (ScoreFile.Unreadable) read(with(template, 3, "7", null, "javascript:x"));
        assertThat(bad.problems()).extracting(ScoreFile.Problem::cell).containsExactlyInAnyOrder("D4", "F4");
        assertThat(bad.problems()).allMatch(problem -> problem.row() == 4 && problem.sheet() != null);
        assertThat(read(new byte[] {1, 2, 3})).isInstanceOf(ScoreFile.Unreadable.class);
        assertThat(mine().of(asked.get(2).id())).isEqualTo(OwnScore.NONE);
    }

    private OwnScores mine() {
        return person.as(EMILY, () -> scores.mine(round)).orElseThrow();
    }

    private ScoreFile.Result read(byte[] file) {
        return ScoreFile.read(file, person.as(EMILY, () -> rounds.get(round)).catalogue(), mine());
    }

    private byte[] template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreFile.write(person.as(EMILY, () -> rounds.get(round)).catalogue(), mine(), Locale.ENGLISH, out);
        return out.toByteArray();
    }

    private static byte[] with(byte[] file, int row, String answer, String evidence, String link) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(file))) {
            var line = workbook.getSheetAt(0).getRow(row);
            line.createCell(3).setCellValue(Double.parseDouble(answer));
            if (evidence != null) {
                line.createCell(4).setCellValue(evidence);
            }
            line.createCell(5).setCellValue(link);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void standsInTheDemonstrationOnceFinishedAndOnceRunning() {
        List<RoundSummary> all = person.as(ANA, () -> rounds.ofCity(cuenca));

        assertThat(all).anyMatch(one -> one.round().state() == RoundState.LOCKED && one.agreed() == one.indicators());
        assertThat(all)
                .anyMatch(one -> one.round().subject().contains("inventado")
                        && one.round().state() == RoundState.SCORING
                        && one.answered() > 0);
    }

    private static <T> FieldChange<T> to(T wanted) {
        return new FieldChange<>(null, wanted);
    }
}
