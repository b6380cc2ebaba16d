package org.eslabon.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eslabon.launch.Launched;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.visit.OpenPage;
import org.eslabon.visit.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long after a person's save the others, who have the same plan open, are sent the change; and what an open page
 * costs the server: the packaged application, and the embedded database of this test. Two people save in turn: the one the plan's title, the other that of one of its thirty actions. See
 * bench/README.md. Prints figures and asserts nothing about them.
 */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=bench_live",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class LiveRefreshBench {

    private static final String PASSWORD = "demostracion-eslabon";
    private static final int PEOPLE = Integer.getInteger("eslabon.bench.people", 200);
    private static final int SAVES = Integer.getInteger("eslabon.bench.saves", 40);
    private static final int WARM_UP = 5;
    private static final int HEARTBEAT_SECONDS = 30;
    private static final Duration BETWEEN = Duration.ofMillis(1_000);

    @Autowired
    ApplicationContext context;

    @Autowired
    HikariDataSource database;

    private final List<Visit> watching = new CopyOnWriteArrayList<>();

    @Test
    void measure() throws Exception {
        BusyPlan plan = BusyPlan.make(context, PEOPLE);
        Map<String, String> environment = Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", database.getUsername(),
                "SPRING_DATASOURCE_PASSWORD", Objects.toString(database.getPassword(), ""));
        int port = Launched.freePort();
        Map<String, Object> result = new LinkedHashMap<>();
        HttpClient http = HttpClient.newHttpClient();
        try (Launched launched = Launched.measuredApplication(environment, "--server.port=" + port)
                        .awaitOutput("ready");
                var heart = Executors.newSingleThreadScheduledExecutor()) {
            Server server = new Server(launched.process().toHandle());
            URI address = URI.create("http://127.0.0.1:" + port);
            Visit analyst =
                    new Visit(http, address).signIn(BusyPlan.ANALYST, PASSWORD).open(plan.planAddress());
            Visit officer =
                    new Visit(http, address).signIn(BusyPlan.OFFICER, PASSWORD).open(plan.actionAddress());
            // A page whose heart is not heard is closed by the server, also while the others are still coming in.
            heart.scheduleAtFixedRate(
                    () -> {
                        analyst.heartbeat();
                        officer.heartbeat();
                        watching.forEach(Visit::heartbeat);
                    },
                    HEARTBEAT_SECONDS,
                    HEARTBEAT_SECONDS,
                    TimeUnit.SECONDS);
            long before = server.liveHeap();
            for (String email : plan.people()) {
                watching.add(new Visit(http, address).signIn(email, PASSWORD).open(plan.planAddress()));
            }
            result.put("people", PEOPLE);
            result.put("live heap without them (KB)", before);
            result.put("live heap of each (KB)", (server.liveHeap() - before) / PEOPLE);
            result.put("load before", load());
            result.put("plan's title", saves(server, analyst, BusyPlan.PLAN, "plan"));
            result.put("title of an action", saves(server, officer, BusyPlan.ACTION, "action"));
            result.put("live heap of each after the saves (KB)", (server.liveHeap() - before) / PEOPLE);
            result.put("load after", load());
        } finally {
            http.shutdownNow();
        }
        JsonMapper json = JsonMapper.builder().build();
        System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(result));
        Files.writeString(Path.of("target/bench-live-refresh.json"), json.writeValueAsString(result));
    }

    private Map<String, Object> saves(Server server, Visit author, String title, String name) throws Exception {
        int field = author.page().showing(title);
        List<Long> delays = new ArrayList<>();
        List<Long> answers = new ArrayList<>();
        Duration spent = Duration.ZERO;
        Duration ofDatabase = Duration.ZERO;
        for (int round = 0; round < WARM_UP + SAVES; round++) {
            Duration at = server.processorTime();
            Duration databaseAt = Server.processorTimeOfDatabase();
            Save save = save(author, field, "%s-%04d".formatted(name, round));
            TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            if (round >= WARM_UP) {
                delays.addAll(save.delays());
                answers.add(save.answered());
                spent = spent.plus(server.processorTime()).minus(at);
                ofDatabase = ofDatabase.plus(Server.processorTimeOfDatabase()).minus(databaseAt);
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("others are sent it after (ms)", Times.summary(delays));
        result.put("its author has her answer after (ms)", Times.summary(answers));
        result.put("processor time of each save (ms)", spent.toMillis() / SAVES);
        result.put("and of the database (ms)", ofDatabase.toMillis() / SAVES);
        return result;
    }

    private record Save(List<Long> delays, long answered) {}

    /** She goes into the field; a moment later she leaves it with another value. */
    private Save save(Visit author, int field, String value) throws Exception {
        author.send(List.of(crossing(field, "focusin"))).join();
        TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
        var arrivals = new ConcurrentLinkedQueue<Long>();
        CountDownLatch all = new CountDownLatch(watching.size());
        watching.forEach(visit -> visit.listen(message -> {
            if (message.contains(value)) {
                arrivals.add(System.nanoTime());
                all.countDown();
                visit.listen(later -> {});
            }
        }));
        long sent = System.nanoTime();
        author.send(List.of(OpenPage.value(field, value), crossing(field, "focusout")))
                .join();
        long answered = System.nanoTime() - sent;
        if (!all.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException(all.getCount() + " were never sent " + value);
        }
        return new Save(arrivals.stream().map(at -> at - sent).toList(), answered);
    }

    private static Map<String, Object> crossing(int field, String event) {
        return OpenPage.event(field, event, Map.of("!element.contains(event.relatedTarget)", true));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
