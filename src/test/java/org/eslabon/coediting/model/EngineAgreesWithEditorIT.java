package org.eslabon.coediting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random documents, steps and concurrent commits, done by the engine and by the editor's own libraries: half of them
 * always the same, half of them new in each run.
 *
 * <p>{@code -Deslabon.cases=} sets how many cases are compared in all, {@code -Deslabon.seed=} where to begin; a
 * failure names the seed of its case, with which it is the first.
 */
class EngineAgreesWithEditorIT {

    private static final int CASES = Integer.getInteger("eslabon.cases", 120_000);
    private static final List<Long> SEEDS = seeds();

    private static List<Long> seeds() {
        var given = Long.getLong("eslabon.seed");
        return given == null ? List.of(20_261_124L, ThreadLocalRandom.current().nextLong(1L << 40)) : List.of(given);
    }

    @BeforeAll
    static void tellWhereToBegin() {
        System.out.println("Comparing " + CASES + " cases, -Deslabon.seed= one of " + SEEDS);
    }

    @Test
    void stepsDoToDocumentsWhatTheyDoInTheEditor() throws IOException {
        int count = share(40, StepCases.STEPS);
        requireOf(count, compare(count, StepCases::anySteps), count, "steps that could be applied");
    }

    @Test
    void whatTheEditorMakesOfAnOperationDoesTheSameHere() throws IOException {
        int count = share(25, StepCases.OPERATIONS);
        requireOf(count, compare(count, StepCases::operations), StepCases.OPERATIONS * count, "steps of operations");
    }

    @Test
    void positionsMoveThroughMapsAsInTheEditor() throws IOException {
        int count = share(5, 1);
        requireOf(count, compare(count, MappingCases::mapping), count, "positions moved");
    }

    @Test
    void commitsMadeAtTheSameTimeAreRebasedAsInTheEditor() throws IOException {
        int count = share(12, 1);
        requireOf(count, compare(count, RebaseCases::anySteps), count, "steps that survived rebasing");
    }

    @Test
    void operationsOfTwoPeopleAtOnceAreRebasedAsInTheEditor() throws IOException {
        int count = share(8, 1);
        requireOf(count, compare(count, RebaseCases::operations), count, "steps that survived rebasing");
    }

    @Test
    void documentsAreAcceptedAndRefusedAsInTheEditor() throws IOException {
        int count = share(10, DocumentCases.DOCUMENTS);
        int accepted = compare(count, DocumentCases::documents);
        requireOf(count, accepted, count, "accepted documents");
        requireOf(count, DocumentCases.DOCUMENTS * count - accepted, count, "refused documents");
    }

    private static int compare(int count, LongFunction<Question> cases) throws IOException {
        int found = 0;
        for (long seed : SEEDS) {
            found += BothSides.compare(seed, count / SEEDS.size(), cases);
        }
        return found;
    }

    /** That many cases were about something; a few, as when one is reproduced, prove nothing of the kind. */
    private static void requireOf(int count, int found, int least, String what) {
        if (count >= 50) {
            assertThat(found).as(what).isGreaterThanOrEqualTo(least);
        }
    }

    /** How many questions that share of all cases is, each of them with a number of cases in it. */
    private static int share(int percent, int casesInOne) {
        return Math.max(SEEDS.size(), (int) ((long) CASES * percent / 100 / casesInOne));
    }
}
