package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongToIntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random documents, steps and concurrent commits, done by the engine and by the editor's own libraries.
 *
 * <p>{@code -Deslabon.cases=} sets how many cases are compared in all, {@code -Deslabon.seed=} where to begin; a
 * failure names the seed of its case, with which it is the first.
 */
class EngineAgreesWithEditorIT {

    private static final int CASES = Integer.getInteger("eslabon.cases", 20_000);
    private static final long SEED = Long.getLong("eslabon.seed", 20_261_124);
    private static final int STEPS = 5;

    private static final ModelJson JSON = new ModelJson(Schema.product());
    private static OfficialLibraries official;

    @BeforeAll
    static void start() {
        official = new OfficialLibraries();
        System.out.println("Comparing " + CASES + " cases, -Deslabon.seed=" + SEED);
    }

    @AfterAll
    static void stop() {
        official.close();
    }

    @Test
    void stepsDoToDocumentsWhatTheyDoInTheEditor() {
        int count = share(70, STEPS);
        int applied = compareAll(count, EngineAgreesWithEditorIT::compareSequence);
        requireOf(count, applied, count * STEPS / 4, count * STEPS, "steps that could be applied");
    }

    @Test
    void positionsMoveThroughMapsAsInTheEditor() {
        int count = share(5, 1);
        int moved = compareAll(count, EngineAgreesWithEditorIT::compareMapping);
        requireOf(count, moved, count, Integer.MAX_VALUE, "positions moved");
    }

    @Test
    void commitsMadeAtTheSameTimeAreRebasedAsInTheEditor() {
        int count = share(15, 1);
        int kept = compareAll(count, EngineAgreesWithEditorIT::compareRebase);
        requireOf(count, kept, count, 4 * count, "steps that survived rebasing");
    }

    @Test
    void documentsAreAcceptedAndRefusedAsInTheEditor() {
        int count = share(10, 10);
        int accepted = compareAll(count, EngineAgreesWithEditorIT::compareDocuments);
        requireOf(count, accepted, count, 9 * count, "accepted documents");
    }

    /** Compares as many cases and adds up what each says was of interest in it. */
    private static int compareAll(int count, LongToIntFunction compare) {
        return LongStream.range(SEED, SEED + count).mapToInt(compare).sum();
    }

    /** That many cases were about something; a few, as when one is reproduced, prove nothing of the kind. */
    private static void requireOf(int count, int found, int least, int most, String what) {
        if (count >= 50) {
            assertThat(found).as(what).isBetween(least, most);
        }
    }

    private static int share(int percent, int casesInOne) {
        return Math.max(1, (int) ((long) CASES * percent / 100 / casesInOne));
    }

    /** Steps one after another: result or refusal, inverse, map, merge with the step before. */
    private static int compareSequence(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var start = documents.document();
        var current = start;
        Step before = null;
        var questions = new ArrayList<Object>();
        var answers = new ArrayList<Object>();
        for (int i = 0; i < STEPS; i++) {
            if (!(JSON.readStep(JSON.write(edits.step(current))) instanceof Result.Ok<Step>(var step))) {
                continue;
            }
            switch (step.apply(current)) {
                case Result.Refused<Node>(var reason, var detail) -> {
                    // The editor's libraries let half a character pass; the engine never does.
                    if (reason != Result.Reason.SPLITS_CHARACTER) {
                        questions.add(PlainForm.of(step));
                        answers.add(null);
                    }
                }
                case Result.Ok<Node>(var next) -> {
                    questions.add(PlainForm.of(step));
                    answers.add(answer(current, step, next, before));
                    current = next;
                    before = step;
                }
            }
        }
        compare(
                seed,
                "sequence",
                Map.of("doc", PlainForm.of(start), "steps", questions),
                Map.of("answers", answers, "doc", PlainForm.of(current)));
        return (int) answers.stream().filter(answer -> answer != null).count();
    }

    private static Object answer(Node document, Step step, Node next, Step before) {
        var inverse = step.invert(document);
        var undone = inverse.apply(next);
        var merged = before == null ? null : before.merge(step);
        var answer = new HashMap<String, Object>();
        answer.put("size", next.content().size());
        answer.put("conforms", next.check().isOk());
        answer.put("inverse", step instanceof MarkSetStep ? null : PlainForm.of(inverse));
        answer.put("undone", undone instanceof Result.Ok<Node>(var back) ? sameOr(back, document) : null);
        answer.put("map", ranges(step.map()));
        answer.put("back", ranges(step.map().invert()));
        answer.put("merged", merged == null ? null : PlainForm.of(merged));
        return answer;
    }

    private static Object sameOr(Node undone, Node document) {
        return undone.equals(document) ? true : PlainForm.of(undone);
    }

    private static List<List<Integer>> ranges(StepMap map) {
        var found = new ArrayList<List<Integer>>();
        int shift = 0;
        for (var range : map.ranges()) {
            int start = range.start();
            found.add(List.of(start, start + range.oldSize(), start + shift, start + shift + range.newSize()));
            shift += range.newSize() - range.oldSize();
        }
        return found;
    }

    /** All positions, and steps, through maps of which some mirror one another. */
    private static int compareMapping(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var document = documents.document();
        var maps = new ArrayList<Map<String, Object>>();
        var mirrors = new ArrayList<Integer>();
        var builder = new Mapping.Builder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int mirrored = random.nextInt(3) == 0 ? freeMirror(mirrors, random) : -1;
            if (mirrored >= 0) {
                var other = maps.get(mirrored);
                maps.add(Map.of("step", other.get("step"), "inverted", !(boolean) other.get("inverted")));
                builder.addMirror(builder.build().maps().get(mirrored).invert(), mirrored);
                mirrors.add(mirrored);
            } else {
                var step = JSON.readStep(JSON.write(edits.step(document)));
                if (!(step instanceof Result.Ok<Step>(var read))) {
                    continue;
                }
                boolean inverted = random.nextInt(4) == 0;
                maps.add(Map.of("step", PlainForm.of(read), "inverted", inverted));
                builder.add(inverted ? read.map().invert() : read.map());
                mirrors.add(null);
            }
        }
        var mapping = builder.build();
        var steps = edits.commit(document, 3);
        int size = document.content().size();
        var answer = Map.of(
                "positions", positions(mapping, size),
                "inverted", positions(mapping.invert(), size),
                "steps",
                        steps.stream()
                                .map(step -> plainOrNull(step.map(mapping)))
                                .toList()
                                .toArray());
        var question = Map.of(
                "maps",
                maps,
                "mirrors",
                mirrors,
                "size",
                size,
                "steps",
                steps.stream().map(PlainForm::of).toList());
        compare(seed, "mapping", question, answer);
        return size;
    }

    private static int freeMirror(List<Integer> mirrors, Random random) {
        if (mirrors.isEmpty()) {
            return -1;
        }
        int candidate = random.nextInt(mirrors.size());
        return mirrors.get(candidate) == null && !mirrors.contains(candidate) ? candidate : -1;
    }

    private static Object plainOrNull(Step step) {
        return step == null ? null : PlainForm.of(step);
    }

    private static List<List<Object>> positions(Mapping mapping, int size) {
        var found = new ArrayList<List<Object>>();
        for (int position = 0; position <= size; position += 2) {
            for (int side : new int[] {-1, 1}) {
                var result = mapping.mapResult(position, side);
                found.add(List.of(
                        result.position(),
                        result.deleted(),
                        result.deletedBefore(),
                        result.deletedAfter(),
                        result.deletedAcross()));
            }
        }
        return found;
    }

    /** A commit over steps that others applied to the same document. */
    private static int compareRebase(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var document = documents.document();
        var between = edits.commit(document, 1 + random.nextInt(4));
        var commit = edits.commit(document, 1 + random.nextInt(4));
        var current = document;
        for (var step : between) {
            current = step.apply(current).orThrow();
        }
        var maps = between.stream().map(Step::map).toList();
        Object answer = null;
        int kept = 0;
        if (Rebase.onto(current, commit, maps) instanceof Result.Ok<Rebase.Rebased>(var rebased)) {
            answer = Map.of(
                    "doc", PlainForm.of(rebased.document()),
                    "steps", JSON.plain(rebased.steps()),
                    "dropped", rebased.dropped());
            kept = rebased.steps().size();
        }
        var question =
                Map.of("doc", PlainForm.of(document), "between", JSON.plain(between), "commit", JSON.plain(commit));
        compare(seed, "rebase", question, answer);
        return kept;
    }

    /** Documents of which many hold what they must not. */
    private static int compareDocuments(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var questions = new ArrayList<Object>();
        var answers = new ArrayList<Object>();
        for (int i = 0; i < 10; i++) {
            var plain = PlainForm.of(documents.document());
            if (random.nextBoolean()) {
                Disorder.in(plain, random, documents);
            }
            questions.add(plain);
            answers.add(JSON.readDocument(Json.write(plain)).isOk());
        }
        compare(seed, "documents", Map.of("documents", questions), answers);
        return Collections.frequency(answers, true);
    }

    private static void compare(long seed, String function, Map<String, ?> question, Object answer) {
        var expected = official.ask(function, question);
        if (!Objects.equals(Json.read(Json.write(answer)), expected)) {
            assertThat(Json.write(answer))
                    .as("-Deslabon.cases=1 -Deslabon.seed=%d reproduces it%n%s", seed, Json.write(question))
                    .isEqualTo(Json.write(expected));
        }
    }
}
