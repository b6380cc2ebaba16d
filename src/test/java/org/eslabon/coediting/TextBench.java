package org.eslabon.coediting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.eslabon.coediting.TextClient.Browser;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.Schema;
import org.eslabon.coediting.model.Step;
import org.eslabon.security.Accounts;
import org.eslabon.shared.PersonId;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** How long it takes to open a text of 50,000 characters with 2,000 comments and 100,000 commits. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=bench_text",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import({PlanText.class, AsPerson.class})
class TextBench {

    private static final int CHARACTERS = 50_000;
    private static final int COMMENTS = 2_000;
    private static final int COMMITS = 100_000;
    private static final int TOGETHER = 500;
    private static final int OPENINGS = 20;
    private static final ModelJson JSON = new ModelJson(Schema.product());

    @LocalServerPort
    int port;

    @Autowired
    PlanText plans;

    @Autowired
    TextStore store;

    @Autowired
    CommentRepository comments;

    @Autowired
    Authorities authorities;

    @Autowired
    Accounts accounts;

    @Test
    void opensLargeTexts() throws IOException {
        DocumentId text = plans.saying(("Texto de quinientas letras. ".repeat(18) + "\n").repeat(CHARACTERS / 500));
        PersonId ana = accounts.byEmail(AsPerson.ANALYST).orElseThrow();
        Snapshot now = written(text, ana);
        for (int i = 0; i < COMMENTS; i++) {
            int at = 1 + i * (now.document().content().size() - 10) / COMMENTS;
            Comment comment =
                    new Comment(UUID.randomUUID(), "quote", "text " + i, ana, Instant.now(), List.of(), null, null);
            comments.add(text, new CommentRepository.Placed(comment, now.version(), at, at + 4));
        }
        Browser browser = Browser.signedIn("http://localhost:" + port, AsPerson.ANALYST, "demostracion-eslabon");
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            cold.add(opening(browser, text, warm));
            authorities.stop(); // nothing of it is in memory any more
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("characters", now.document().content().size());
        result.put("comments", COMMENTS);
        result.put("commits", now.version());
        result.put("firstOpeningMilliseconds", percentiles(cold));
        result.put("nextOpeningMilliseconds", percentiles(warm));
        Files.writeString(Path.of("target/bench-text.json"), Wire.write(result));
        System.out.println(Wire.write(result));
    }

    private double opening(Browser browser, DocumentId text, List<Double> warm) {
        long begun = System.nanoTime();
        try (TextClient first = browser.open(text)) {
            double milliseconds = (System.nanoTime() - begun) / 1e6;
            long again = System.nanoTime();
            try (TextClient second = browser.open(text)) {
                warm.add((System.nanoTime() - again) / 1e6);
            }
            return milliseconds;
        }
    }

    /** As many commits as a text of some years has: letters come at random places and go again. */
    private Snapshot written(DocumentId text, PersonId author) {
        Random random = new Random(7);
        Snapshot start = store.load(text).snapshot();
        Node document = start.document();
        Authorship authorship = start.authorship();
        long version = 0;
        int at = 0;
        while (version < COMMITS) {
            List<Commit> commits = new ArrayList<>();
            long was = version;
            while (commits.size() < TOGETHER) {
                if (version % 2 == 0) {
                    at = random.nextInt(CHARACTERS / 500) * 506 + 2 + random.nextInt(400);
                }
                Step step = JSON.readSteps(Wire.write(List.of(
                                version % 2 == 0 ? TextClient.insert(at, "a") : TextClient.replace(at, at + 1, ""))))
                        .orThrow()
                        .getFirst();
                Node changed = step.apply(document).orThrow();
                version++;
                List<Step> steps = List.of(step);
                Commit commit = new Commit(
                        version, author, UUID.randomUUID(), Instant.now(), steps, JSON.write(steps), List.of());
                document = changed;
                authorship = authorship.after(commit.maps(), author.value().toString(), version);
                commits.add(commit);
            }
            if (!store.append(text, was, commits)) {
                throw new IllegalStateException("Somebody else writes");
            }
            store.save(text, new Snapshot(version, document, authorship), List.of());
        }
        return new Snapshot(version, document, authorship);
    }

    private static Map<String, Double> percentiles(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("p50", sorted[sorted.length / 2]);
        named.put("p95", sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)]);
        named.put("max", Arrays.stream(sorted).max().orElse(0));
        return named;
    }
}
