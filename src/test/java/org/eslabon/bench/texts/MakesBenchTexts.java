package org.eslabon.bench.texts;

import java.util.UUID;
import org.eslabon.coediting.Documents;
import org.eslabon.coediting.TextOwner;
import org.eslabon.shared.ThingRef;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes as many texts as {@code eslabon.bench.texts} says and tells their addresses. */
@Component
@ConditionalOnProperty("eslabon.bench.texts")
class MakesBenchTexts {

    private final Documents documents;
    private final int count;

    MakesBenchTexts(Documents documents, @Value("${eslabon.bench.texts}") int count) {
        this.documents = documents;
        this.count = count;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        for (int i = 0; i < count; i++) {
            var owner = new TextOwner(new ThingRef(BenchTexts.KIND, UUID.randomUUID()), "text");
            System.out.println("bench text " + documents.of(owner).value());
        }
        System.out.println("bench texts are ready");
    }
}
