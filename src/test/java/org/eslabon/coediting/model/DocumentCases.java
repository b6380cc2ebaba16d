package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;

/** Documents of which many hold what they must not. */
final class DocumentCases {

    static final int DOCUMENTS = 10;

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private DocumentCases() {}

    static Question documents(long seed) {
        var random = new Random(seed);
        var documents = new RandomDocuments(random);
        var questions = new ArrayList<Object>();
        var answers = new ArrayList<Object>();
        for (int i = 0; i < DOCUMENTS; i++) {
            var plain = PlainForm.of(documents.document());
            if (random.nextBoolean()) {
                Disorder.in(plain, random, documents);
            }
            questions.add(plain);
            answers.add(JSON.readDocument(Json.write(plain)).isOk());
        }
        return Question.answered(
                "documents", Map.of("documents", questions), answers, Collections.frequency(answers, true));
    }
}
