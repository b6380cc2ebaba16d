package org.eslabon.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eslabon.partnership.Cities;
import org.eslabon.shared.CityId;
import org.eslabon.shared.FieldChange;
import org.eslabon.shared.FieldOutcome;
import org.eslabon.shared.Outcome;
import org.eslabon.valuechain.AsPerson;
import org.eslabon.valuechain.Figures;
import org.eslabon.valuechain.Studies;
import org.eslabon.valuechain.StudyId;
import org.eslabon.valuechain.model.AccountItem;
import org.eslabon.valuechain.model.ActorType;
import org.eslabon.valuechain.model.Figure;
import org.eslabon.valuechain.model.FigureKey;
import org.eslabon.valuechain.model.Flow;
import org.eslabon.valuechain.model.FlowItem;
import org.eslabon.valuechain.model.Stage;
import org.eslabon.valuechain.model.StudyData;
import org.eslabon.valuechain.model.StudyHeader;
import org.eslabon.valuechain.workbook.Imported;
import org.eslabon.valuechain.workbook.TestBook;
import org.eslabon.valuechain.workbook.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** How long people wait for a study; see bench/README.md. Prints figures and asserts nothing about them. */
@SpringBootTest(
        properties = {
            "eslabon.data=${test.data:target/test-data}",
            "eslabon.database.name=bench",
            "eslabon.database.fresh=true",
            "eslabon.demonstration=true"
        })
@Import(AsPerson.class)
class StudyBench {

    private static final int ACTORS = 100;
    private static final int FLOWS = 1000;
    private static final int ROUNDS = 60;
    private static final String ANALYST = "ana.vintimilla@acudir.example";

    @Autowired
    AsPerson person;

    @Autowired
    Cities cities;

    @Autowired
    Studies studies;

    @Autowired
    Figures figures;

    private interface Step {
        void run() throws Exception;
    }

    @Test
    void measure() throws Exception {
        CityId cuenca = person.as(ANALYST, () -> cities.bySlug("cuenca").id());
        Map<String, Object> result = new LinkedHashMap<>();
        for (String file : List.of("coffee-ecuador-eco.xlsx", "cashew-mali-eco.xlsx", "milk-burundi-eco.xlsx")) {
            byte[] workbook = Files.readAllBytes(TestBook.realFile(file));
            result.put("read, store and analyse " + file + " (ms)", times(10, () -> {
                Imported read = (Imported) WorkbookReader.read(new java.io.ByteArrayInputStream(workbook));
                StudyId id = add(cuenca, file, read);
                person.as(ANALYST, () -> studies.latest(id));
            }));
        }
        StudyId large = add(cuenca, "Large", new Imported(large(), List.of(), List.of()));
        FigureKey wages = FigureKey.account("a7", AccountItem.WAGES);
        BigDecimal[] value = {
            person.as(ANALYST, () -> studies.latest(large)).data().stated(wages)
        };
        result.put("open a study of 100 actors and 1,000 flows (ms)", times(ROUNDS, () -> {
            person.as(ANALYST, () -> studies.latest(large));
        }));
        List<Long> saves = new ArrayList<>();
        List<Long> recalculations = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal next = value[0].add(BigDecimal.ONE);
            long start = System.nanoTime();
            var outcome =
                    person.as(ANALYST, () -> figures.change(large, wages, new FieldChange<>(value[0], next), "Bench"));
            long saved = System.nanoTime();
            person.as(ANALYST, () -> studies.latest(large));
            recalculations.add(System.nanoTime() - saved);
            saves.add(saved - start);
            if (!(outcome instanceof FieldOutcome.Saved<?>)) {
                throw new IllegalStateException(outcome.toString());
            }
            value[0] = next;
        }
        result.put("save one changed figure of it (ms)", Times.summary(saves));
        result.put("recalculate it after that (ms)", Times.summary(recalculations));
        System.out.println(
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(result));
        Files.writeString(
                Path.of("target/bench-study.json"), JsonMapper.builder().build().writeValueAsString(result));
    }

    private StudyId add(CityId city, String name, Imported workbook) {
        var outcome = person.as(ANALYST, () -> studies.add(city, name, workbook, name));
        return ((Outcome.Done<StudyId>) outcome).value();
    }

    private static Map<String, Object> times(int rounds, Step step) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            step.run();
            times.add(System.nanoTime() - start);
        }
        return Times.summary(times);
    }

    private static StudyData large() {
        List<Stage> stages = new ArrayList<>();
        List<ActorType> actors = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        Map<FigureKey, Figure> stated = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            stages.add(new Stage("Stage " + i, null));
        }
        for (int i = 0; i < ACTORS; i++) {
            actors.add(new ActorType("a" + i, "Actor " + i, "Stage " + i / 10));
            for (AccountItem item : AccountItem.values()) {
                stated.put(
                        FigureKey.account("a" + i, item),
                        Figure.stated(new BigDecimal(1000 + i * 17 + item.ordinal()), null, "Bench"));
            }
        }
        for (int i = 0; i < FLOWS; i++) {
            String key = "f" + i;
            flows.add(new Flow(key, "a" + i % ACTORS, "a" + (i * 7 + 1) % ACTORS, "Product " + i, "Ton"));
            stated.put(FigureKey.flow(key, FlowItem.VOLUME), Figure.stated(new BigDecimal(i + 1), null, "Bench"));
            stated.put(FigureKey.flow(key, FlowItem.UNIT_PRICE), Figure.stated(new BigDecimal("2.5"), null, "Bench"));
        }
        StudyHeader header = new StudyHeader(
                "Ecuador", "EC", "Bench", null, 2020, "USD", "USD", BigDecimal.ONE, BigDecimal.ONE, null);
        return new StudyData(header, stages, actors, flows, List.of(), List.of(), stated);
    }
}
