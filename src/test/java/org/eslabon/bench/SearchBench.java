package org.eslabon.bench;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eslabon.search.Search;
import org.eslabon.search.SearchQuery;
import org.eslabon.valuechain.AsPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a search takes among many things, for one who sees one city of twelve and for one who sees all; and how long
 * building the index takes. The texts are made of words of which few are frequent and many rare, as in a language. See
 * bench/README.md. Prints figures and asserts nothing about them.
 */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=bench_search",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class SearchBench {

    private static final int ITEMS = Integer.getInteger("eslabon.bench.items", 100_000);
    private static final int ROUNDS = Integer.getInteger("eslabon.bench.rounds", 15);
    private static final int CITIES = 12;
    private static final int ROWS_AT_ONCE = 500;
    private static final int VOCABULARY = 15_000;
    private static final String OF_ONE_CITY = AsPerson.ANALYST;
    private static final String OF_ALL_CITIES = "lucia.ferrer@caf.example";

    /** From what a third of all things have to what a few have; whole words, beginnings, several words. */
    private static final List<String> QUESTIONS = List.of(
            "café",
            "caf",
            "exportación",
            "permisos de exportación",
            "expor",
            "secado del café",
            "ventanilla única",
            "ventan",
            "costo transporte",
            "plan de acción café",
            "productores",
            "produ",
            "crédito cooperativas",
            "certificado",
            "municipio permisos lentos",
            "permisos de la vía",
            "cacao 2020",
            "riego");

    private static final List<String> FREQUENT = List.of(
            "de la el en y los las del que con para por un una se al su a no es",
            "café cacao exportación permisos costo transporte productores municipio plan acción cadena crédito cooperativas",
            "ventanilla única secado certificado mercado calidad riego lentos caminos cosecha comercio 2020 2021 registro");

    @Autowired
    AsPerson person;

    @Autowired
    Search search;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private final Random random = new Random(20);
    private final List<String> vocabulary = vocabulary();

    @Test
    void measure() throws Exception {
        transaction.executeWithoutResult(status -> make());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("items", ITEMS);
        result.put("index built in (ms)", build());
        for (String who : List.of(OF_ONE_CITY, OF_ALL_CITIES)) {
            String sees = who.equals(OF_ONE_CITY) ? "one city of twelve" : "all cities";
            result.put("while typing, " + sees + " (ms)", times(who, question -> search.glimpse(question)));
            result.put(
                    "page of results with counts, " + sees + " (ms)",
                    times(who, question -> search.find(SearchQuery.everywhere(question))));
        }
        JsonMapper json = JsonMapper.builder().build();
        System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(result));
        Files.writeString(Path.of("target/bench-search.json"), json.writeValueAsString(result));
    }

    private Map<String, Object> times(String who, Consumer<String> asking) {
        Map<String, List<Long>> byQuestion = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String question : QUESTIONS) {
                long begun = System.nanoTime();
                person.as(who, () -> {
                    asking.accept(question);
                    return question;
                });
                if (round > 0) { // the first brings the index into memory
                    byQuestion
                            .computeIfAbsent(question, key -> new ArrayList<>())
                            .add(System.nanoTime() - begun);
                }
            }
        }
        Map<String, Object> result =
                Times.summary(byQuestion.values().stream().flatMap(List::stream).toList());
        result.put(
                "p95 of each question",
                byQuestion.entrySet().stream()
                        .collect(
                                LinkedHashMap::new,
                                (map, one) -> map.put(
                                        one.getKey(),
                                        Times.summary(one.getValue()).get("p95")),
                                Map::putAll));
        return result;
    }

    /** Has everything read anew, and waits until it is. */
    private long build() {
        long begun = System.nanoTime();
        for (String kind : List.of("study", "obstacle", "action")) {
            database.update("insert into search_due (thing_kind, thing_id, verb, due_at)" + " select '" + kind
                    + "', id, 'created', utc_timestamp(6) from " + kind);
        }
        await().pollInterval(Duration.ofMillis(200))
                .forever()
                .until(() -> !database.queryForObject("select exists (select * from search_due)", Boolean.class));
        // Packing the index comes last; a statement that needs its definition waits for it.
        database.execute("lock tables search_item write");
        database.execute("unlock tables");
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private void make() {
        UUID by = database.queryForObject("select id from person where email = ?", UUID.class, OF_ONE_CITY);
        UUID organisation =
                database.queryForObject("select id from organisation where short_name = 'Acudir'", UUID.class);
        List<UUID> cities = new ArrayList<>(database.queryForList("select id from city", UUID.class));
        while (cities.size() < CITIES) {
            UUID city = UUID.randomUUID();
            String name = "ciudad-" + cities.size();
            database.update("""
                            insert into city (id, slug, name, country, currency, time_zone, status)
                            values (?, ?, ?, 'PE', 'PEN', 'America/Lima', 'ACTIVE')""", city, name, name);
            cities.add(city);
        }
        for (UUID city : cities) {
            UUID study = UUID.randomUUID();
            UUID plan = UUID.randomUUID();
            database.update(
                    "insert into study (id, city_id, name, created_at) values (?, ?, ?, utc_timestamp(6))",
                    study,
                    city,
                    sentence(4));
            database.update("""
                            insert into action_plan (id, city_id, title, from_year, to_year, area, created_by, created_at)
                            values (?, ?, ?, 2026, 2028, 'SOCIAL', ?, utc_timestamp(6))""", plan, city, sentence(4), by);
            int each = ITEMS / CITIES;
            rows(each / 3, """
                    insert into obstacle (id, city_id, study_id, statement, kind, evidence, status, created_by, created_at)
                    values (?, ?, ?, ?, 'TAX', ?, 'IDENTIFIED', ?, ?)""", () ->
                    new Object[] {UUID.randomUUID(), city, study, sentence(8), sentence(40), by, moment()});
            rows(each - each / 3, """
                    insert into action (id, city_id, plan_id, title, description, organisation_id, person_id,
                        next_update_on, created_by, created_at)
                    values (?, ?, ?, ?, ?, ?, ?, '2026-12-01', ?, ?)""", () -> new Object[] {
                UUID.randomUUID(),
                city,
                plan,
                sentence(7),
                sentence(random.nextInt(20) == 0 ? 700 : 60),
                organisation,
                by,
                by,
                moment()
            });
        }
    }

    private interface Row {
        Object[] values();
    }

    private void rows(int count, String insert, Row row) {
        List<Object[]> some = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            some.add(row.values());
            if (some.size() == ROWS_AT_ONCE || i == count) {
                database.batchUpdate(insert, some);
                some.clear();
            }
        }
    }

    private LocalDateTime moment() {
        return LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(400_000));
    }

    /** The rank of a word falls off as in a language: the first is twice as frequent as the second. */
    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            int rank = (int) Math.floor(Math.pow(VOCABULARY, random.nextDouble())) - 1;
            sentence.append(i == 0 ? "" : " ").append(vocabulary.get(rank));
        }
        return sentence.toString();
    }

    private static List<String> vocabulary() {
        String[] syllables =
                "ca fe se do per mi so via co mer cio ta pro duc tor mu ni ci pal gra no ex por lla ve ri ma lo que sa fi"
                        .split(" ");
        Random random = new Random(7);
        Set<String> words = new LinkedHashSet<>();
        FREQUENT.forEach(some -> words.addAll(List.of(some.split(" "))));
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder();
            for (int i = 2 + random.nextInt(4); i > 0; i--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        return List.copyOf(words);
    }
}
