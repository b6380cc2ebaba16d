package org.eslabon.coediting.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A commit over steps that others applied to the same document. */
final class RebaseCases {

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private RebaseCases() {}

    /** Steps of any kind on both sides. */
    static Question anySteps(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var edits = new RandomSteps(random, documents);
        var document = documents.document();
        var between = edits.commit(document, 1 + random.nextInt(4));
        var commit = edits.commit(document, 1 + random.nextInt(4));
        var answer = rebased(document, between, commit);
        var content =
                Map.of("doc", PlainForm.of(document), "between", JSON.plain(between), "commit", JSON.plain(commit));
        return Question.answered("rebase", content, answer, kept(answer));
    }

    /** Two people who use the editor's own operations at once. */
    static Question operations(long seed) {
        var random = new Random(seed);
        var document = new RandomDocuments(random).document();
        var content = Map.of("doc", PlainForm.of(document), "seed", random.nextInt());
        return new Question(
                "concurrent",
                content,
                official -> {
                    var made = Json.object(official, "answer");
                    var between = JSON.readPlainSteps(made.get("between")).orThrow();
                    var commit = JSON.readPlainSteps(made.get("commit")).orThrow();
                    var answer = new HashMap<String, Object>();
                    answer.put("between", JSON.plain(between));
                    answer.put("commit", JSON.plain(commit));
                    answer.put("rebased", rebased(document, between, commit));
                    return answer;
                },
                answer -> kept(Json.object(answer, "answer").get("rebased")));
    }

    private static Object rebased(Node document, List<Step> between, List<Step> commit) {
        var current = document;
        for (var step : between) {
            current = step.apply(current).orThrow();
        }
        var maps = between.stream().map(Step::map).toList();
        return Rebase.onto(current, commit, maps) instanceof Result.Ok<Rebase.Rebased>(var rebased)
                ? Map.of(
                        "doc", PlainForm.of(rebased.document()),
                        "steps", JSON.plain(rebased.steps()),
                        "dropped", rebased.dropped())
                : null;
    }

    private static int kept(Object rebased) {
        return rebased == null
                ? 0
                : Json.list(Json.object(rebased, "rebased").get("steps"), "steps")
                        .size();
    }
}
