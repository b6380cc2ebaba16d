package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All positions, and steps, through maps of which some mirror one another. */
final class MappingCases {

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private final Random random;
    private final List<Map<String, Object>> maps = new ArrayList<>();
    private final List<Integer> mirrors = new ArrayList<>();
    private final List<StepMap> added = new ArrayList<>();
    private final Mapping.Builder builder = new Mapping.Builder();

    private MappingCases(Random random) {
        this.random = random;
    }

    static Question mapping(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var document = documents.document();
        var made = new MappingCases(random);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int mirrored = random.nextInt(3) == 0 ? made.withoutMirror() : -1;
            if (mirrored >= 0) {
                made.addMirror(mirrored);
            } else if (JSON.readStep(JSON.write(edits.step(document))) instanceof Result.Ok<Step>(var step)) {
                made.add(step);
            }
        }
        return made.question(document, edits.commit(document, 3));
    }

    private int withoutMirror() {
        int candidate = mirrors.isEmpty() ? -1 : random.nextInt(mirrors.size());
        return candidate >= 0 && mirrors.get(candidate) == null && !mirrors.contains(candidate) ? candidate : -1;
    }

    private void add(Step step) {
        boolean inverted = random.nextInt(4) == 0;
        maps.add(Map.of("step", PlainForm.of(step), "inverted", inverted));
        mirrors.add(null);
        added.add(inverted ? step.map().invert() : step.map());
        builder.add(added.getLast());
    }

    private void addMirror(int mirrored) {
        var other = maps.get(mirrored);
        maps.add(Map.of("step", other.get("step"), "inverted", !(boolean) other.get("inverted")));
        mirrors.add(mirrored);
        added.add(added.get(mirrored).invert());
        builder.addMirror(added.getLast(), mirrored);
    }

    private Question question(Node document, List<Step> steps) {
        var mapping = builder.build();
        int size = document.content().size();
        var moved = new ArrayList<Object>();
        for (var step : steps) {
            var result = step.map(mapping);
            moved.add(result == null ? null : PlainForm.of(result));
        }
        var answer = Map.of(
                "positions", positions(mapping, size), "inverted", positions(mapping.invert(), size), "steps", moved);
        var content = Map.of("maps", maps, "mirrors", mirrors, "size", size, "steps", JSON.plain(steps));
        return Question.answered("mapping", content, answer, size);
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
}
