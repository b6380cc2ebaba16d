package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Steps one after another: result or refusal, inverse, map, merge with the step before. */
final class StepCases {

    static final int STEPS = 5;
    static final int OPERATIONS = 3;

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private StepCases() {}

    /** Steps that an editor would make and some that none would. */
    static Question anySteps(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var start = documents.document();
        var followed = new Followed(start);
        for (int i = 0; i < STEPS; i++) {
            if (JSON.readStep(JSON.write(edits.step(followed.current))) instanceof Result.Ok<Step>(var step)) {
                followed.follow(step);
            }
        }
        var content = Map.of("doc", PlainForm.of(start), "steps", JSON.plain(followed.steps));
        return Question.answered("sequence", content, followed.answer(), followed.applied());
    }

    /** The steps that the editor's library makes of splitting, joining, wrapping, pasting and the like. */
    static Question operations(long seed) {
        var random = new Random(seed);
        var start = new RandomDocuments(random).document();
        var content = Map.of("doc", PlainForm.of(start), "seed", random.nextInt(), "count", OPERATIONS);
        return new Question(
                "operations",
                content,
                official -> {
                    var made = Json.object(official, "answer").get("steps");
                    var followed = new Followed(start);
                    JSON.readPlainSteps(made).orThrow().forEach(followed::follow);
                    var answer = followed.answer();
                    answer.put("steps", JSON.plain(followed.steps));
                    return answer;
                },
                answer -> Json.list(Json.object(answer, "answer").get("steps"), "steps")
                        .size());
    }

    /** A document on its way, and what there is to say about each step. */
    private static final class Followed {
        final List<Step> steps = new ArrayList<>();
        private final List<Object> answers = new ArrayList<>();
        private Node current;
        private Step before;

        Followed(Node start) {
            current = start;
        }

        void follow(Step step) {
            switch (step.apply(current)) {
                case Result.Refused<Node>(var reason, var detail) -> {
                    // The editor's libraries let half a character pass; the engine never does.
                    if (reason != Result.Reason.SPLITS_CHARACTER) {
                        steps.add(step);
                        answers.add(null);
                    }
                }
                case Result.Ok<Node>(var next) -> {
                    steps.add(step);
                    answers.add(about(step, next));
                    current = next;
                    before = step;
                }
            }
        }

        private Object about(Step step, Node next) {
            var inverse = step.invert(current);
            var undone = inverse.apply(next);
            var merged = before == null ? null : before.merge(step);
            var about = new HashMap<String, Object>();
            about.put("size", next.content().size());
            about.put("conforms", next.check().isOk());
            about.put("inverse", step instanceof MarkSetStep ? null : PlainForm.of(inverse));
            about.put("undone", undone instanceof Result.Ok<Node>(var back) ? sameOr(back, current) : null);
            about.put("map", ranges(step.map()));
            about.put("back", ranges(step.map().invert()));
            about.put("merged", merged == null ? null : PlainForm.of(merged));
            return about;
        }

        Map<String, Object> answer() {
            return new HashMap<>(Map.of("answers", answers, "doc", PlainForm.of(current)));
        }

        int applied() {
            return answers.size() - Collections.frequency(answers, null);
        }
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
}
