package org.eslabon.coediting;

import org.eslabon.coediting.model.Html;
import org.eslabon.coediting.spi.StoredTexts;
import org.eslabon.shared.NoSuchThing;
import org.springframework.stereotype.Component;

/** Compares versions of texts from their logs. */
@Component
class ComparedTexts implements StoredTexts {

    private final DocumentRepository documents;
    private final TextStore store;

    ComparedTexts(DocumentRepository documents, TextStore store) {
        this.documents = documents;
        this.store = store;
    }

    @Override
    public boolean sayTheSame(TextOwner owner, long one, long other) {
        DocumentId id = documents.find(owner).orElseThrow(NoSuchThing::new);
        return one == other || read(id, one).equals(read(id, other));
    }

    private String read(DocumentId id, long version) {
        return Html.of(store.at(id, version).snapshot().document());
    }
}
