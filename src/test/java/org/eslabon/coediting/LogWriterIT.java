package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eslabon.security.Accounts;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts that are written at the same moment are stored together, and stay apart in what becomes of them. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=log_writer",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({PlanText.class, AsPerson.class})
class LogWriterIT {

    private static final int TEXTS = 40;

    @Autowired
    PlanText plans;

    @Autowired
    LogWriter writer;

    @Autowired
    CommitLog log;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private PersonId ana;

    @BeforeEach
    void findAna() {
        ana = accounts.byEmail(AsPerson.ANALYST).orElseThrow();
    }

    @AfterEach
    void end() {
        people.shutdownNow();
    }

    @Test
    void takesFewerTransactionsThanTextsAreWrittenAtOnce() throws Exception {
        List<DocumentId> texts = texts();
        long before = transactions();

        List<Future<Boolean>> outcomes = atOnce(texts.stream()
                .map(text -> (Callable<Boolean>) () -> writer.append(addition(text, 0, UUID.randomUUID())))
                .toList());

        for (Future<Boolean> outcome : outcomes) {
            assertThat(outcome.get()).isTrue();
        }
        assertThat(transactions() - before).isLessThan(TEXTS);
        texts.forEach(text -> assertThat(log.between(text, 0, 9)).hasSize(1));
    }

    @Test
    void refusesAnOldNameAndAnOldVersionAloneAndStoresTheOthers() throws Exception {
        List<DocumentId> texts = texts();
        UUID name = UUID.randomUUID();
        assertThat(writer.append(addition(texts.get(1), 0, name))).isTrue();

        List<Future<Boolean>> outcomes = atOnce(texts.stream()
                .map(text -> (Callable<Boolean>) () -> switch (texts.indexOf(text)) {
                    case 0 -> writer.append(addition(text, 7, UUID.randomUUID()));
                    case 1 -> writer.append(addition(text, 1, name));
                    default -> writer.append(addition(text, 0, UUID.randomUUID()));
                })
                .toList());

        assertThat(outcomes.get(0).get()).isFalse();
        assertThatThrownBy(outcomes.get(1)::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(DuplicateKeyException.class);
        for (Future<Boolean> outcome : outcomes.subList(2, TEXTS)) {
            assertThat(outcome.get()).isTrue();
        }
        assertThat(log.between(texts.get(0), 0, 9)).isEmpty();
        assertThat(log.between(texts.get(1), 0, 9)).hasSize(1);
        texts.subList(2, TEXTS)
                .forEach(text -> assertThat(log.between(text, 0, 9)).hasSize(1));
    }

    private List<DocumentId> texts() {
        List<DocumentId> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(plans.saying("uno"));
        }
        return texts;
    }

    private List<Future<Boolean>> atOnce(List<Callable<Boolean>> all) throws InterruptedException {
        return people.invokeAll(all);
    }

    private CommitLog.Addition addition(DocumentId text, long was, UUID name) {
        Commit commit = new Commit(was + 1, ana, name, Wire.now(Clock.systemUTC()), List.of(), "[]", List.of());
        return new CommitLog.Addition(text, was, List.of(commit));
    }

    /** How many transactions the database has ended so far, on all of its connections. */
    private long transactions() {
        return database.sql("show global status like 'Com_commit'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
