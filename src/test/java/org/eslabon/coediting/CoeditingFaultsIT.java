package org.eslabon.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eslabon.coediting.TextClient.Browser;
import org.eslabon.launch.Launched;
import org.eslabon.launch.OwnDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.StringUtils;

/** What is acknowledged is there, and what is not comes again once, whatever is killed in the middle of twenty writers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoeditingFaultsIT {

    private static final String PASSWORD = "demostracion-eslabon";
    private static final String ANA = "ana.vintimilla@acudir.example";
    private static final String EMILY = "emily.carter@cuenca.example";
    private static final int WRITERS = 20;
    private static final int WORDS = 25;

    @TempDir
    static Path folder;

    private OwnDatabase database;
    private int port;
    private Launched application;
    private DocumentId text;
    private List<Writer> writers;

    @BeforeAll
    void start() throws Exception {
        database = OwnDatabase.in(folder.resolve("data"));
        try (Connection connection = connect("")) {
            connection.createStatement().execute("create database faults");
        }
        port = Launched.freePort();
        application = launched();
    }

    @BeforeEach
    void twentyWritersAtANewText() throws Exception {
        text = emptyText();
        writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(text, "w" + number, WORDS))
                .toList();
    }

    @AfterAll
    void stop() throws Exception {
        application.close();
        database.close();
    }

    private Launched launched() throws Exception {
        return Launched.application(
                        database.environment("faults"), "--server.port=" + port, "--eslabon.demonstration=true")
                .awaitOutput("All cities");
    }

    private Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(database.url(schema), database.username(), database.password());
    }

    /** A plan of Cuenca and its text, as if somebody had opened it. */
    private DocumentId emptyText() throws SQLException {
        UUID plan = UUID.randomUUID();
        UUID document = UUID.randomUUID();
        try (Connection connection = connect("faults");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into action_plan (id, city_id, title, from_year, to_year, area, created_by, created_at)
                    select '%s', c.id, 'Faults', 2026, 2030, 'SOCIAL', p.id, utc_timestamp(6)
                    from city c, person p where c.slug = 'cuenca' and p.email = '%s'""".formatted(plan, ANA));
            statement.execute("""
                    insert into document (id, owner_kind, owner_id, field, plain_text, created_at)
                    values ('%s', 'plan', '%s', 'text', '', utc_timestamp(6))""".formatted(document, plan));
            statement.execute("""
                    insert into document_snapshot (document_id, version, content, authorship)
                    values ('%s', 0, '{"type":"doc","content":[{"type":"paragraph"}]}',
                        '{"authors":[""],"runs":[2,0,0]}')""".formatted(document));
        }
        return new DocumentId(document);
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheApplicationIsKilled() throws Exception {
        whileAllWrite(() -> {
            for (int kill = 1; kill <= 2; kill++) {
                awaitProgress(kill * WRITERS * WORDS / 4);
                process().destroyForcibly().waitFor();
                application = launched();
            }
        });

        everyWordStandsOnce();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheDatabaseServerIsKilled() throws Exception {
        whileAllWrite(() -> {
            for (int kill = 1; kill <= 2; kill++) {
                awaitProgress(kill * WRITERS * WORDS / 4);
                database.kill();
            }
        });

        everyWordStandsOnce();
    }

    @Test
    void aThousandConnectionsThatSayNothingKeepNobodyFromWriting() throws Exception {
        Browser silent = browser(EMILY);
        List<TextClient> open = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                open.add(silent.connect());
            }
            TextClient ana = browser(ANA).open(text);
            open.add(ana);
            ana.awaitStored(ana.commit(TextClient.insert(1, "still here")));

            assertThat(open.subList(0, 1000))
                    .allSatisfy(client ->
                            assertThat(client.awaitClosed()).isIn(Closing.SILENT.code(), Closing.COME_AGAIN.code()));
            assertThat(ana.isOpen()).isTrue();
        } finally {
            open.forEach(TextClient::close);
        }
    }

    private interface Disaster {
        void happens() throws Exception;
    }

    private void whileAllWrite(Disaster disaster) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Writer writer = writers.get(i);
                String email = i % 2 == 0 ? ANA : EMILY;
                writing.add(threads.submit(() -> writer.write(() -> browser(email))));
            }
            disaster.happens();
            for (Future<?> one : writing) {
                one.get(2, TimeUnit.MINUTES);
            }
        }
    }

    private void awaitProgress(int acknowledged) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> writers.stream().mapToInt(Writer::acknowledged).sum() >= acknowledged);
    }

    private void everyWordStandsOnce() throws Exception {
        TextClient reader = browser(ANA).open(text);
        String read = reader.text();
        for (Writer writer : writers) {
            assertThat(writer.words())
                    .allSatisfy(word -> assertThat(StringUtils.countOccurrencesOf(read, word))
                            .as(word)
                            .isEqualTo(1));
        }
        assertThat(reader.version()).isEqualTo((long) WRITERS * WORDS);
        try (Connection connection = connect("faults");
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*), max(version) from document_commit where document_id = '"
                                + text.value() + "'")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(rows.getLong(2)).isEqualTo(reader.version());
        }
        reader.close();
    }

    private Browser browser(String email) {
        return Browser.signedIn("http://localhost:" + port, email, PASSWORD);
    }

    private Process process() {
        return application.process();
    }
}
