package org.eslabon.coediting;

import java.util.List;
import java.util.Map;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.Html;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.PlainText;
import org.eslabon.coediting.model.Schema;
import org.eslabon.glance.Glance;
import org.eslabon.shared.NoSuchThing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of things, for those who may see them. */
@Service
@Transactional(readOnly = true)
public class Documents {

    private final DocumentRepository documents;
    private final TextStore store;
    private final Authorities authorities;
    private final Gate gate;
    private final Glance glance;

    Documents(DocumentRepository documents, TextStore store, Authorities authorities, Gate gate, Glance glance) {
        this.documents = documents;
        this.store = store;
        this.authorities = authorities;
        this.gate = gate;
        this.glance = glance;
    }

    /**
     * The text of a thing, made when it is asked for first.
     *
     * @throws NoSuchThing if there is nothing for the current user to see
     */
    @Transactional
    public DocumentId of(TextOwner owner) {
        gate.require(owner, Permission.READ);
        return documents.find(owner).orElseGet(() -> glance.beside(() -> documents.make(owner, first(owner))));
    }

    private Snapshot first(TextOwner owner) {
        String text = gate.access(owner).orElseThrow(NoSuchThing::new).firstText(owner);
        Node document = Schema.product().documentOf(text);
        return new Snapshot(0, document, Authorship.initial(document.content().size(), "", 0));
    }

    /** How many commits made the text what it is: what an approval binds to. */
    public long version(DocumentId id) {
        requireToRead(id);
        return documents.version(id);
    }

    /** The text without its form, as it is without what is only suggested. */
    public String plainText(DocumentId id) {
        requireToRead(id);
        return PlainText.of(now(id).document());
    }

    /** Texts without their form by their owners, as they were a few seconds ago; those that nobody opened yet are missing. */
    public Map<TextOwner, String> plainTexts(List<TextOwner> owners) {
        owners.forEach(owner -> gate.require(owner, Permission.READ));
        return documents.plainTexts(owners);
    }

    /** The text as HTML that is safe in a page or a mail, without what is only suggested. */
    public String html(DocumentId id) {
        requireToRead(id);
        return Html.of(now(id).document());
    }

    /**
     * The text as it was at a version.
     *
     * @throws NoSuchThing if there is no such version yet
     */
    public String html(DocumentId id, long version) {
        requireToRead(id);
        return Html.of(at(id, version).document());
    }

    /**
     * The text as it was at a version, without its form and without what was only suggested.
     *
     * @throws NoSuchThing if there is no such version yet
     */
    public String plainText(DocumentId id, long version) {
        requireToRead(id);
        return PlainText.of(at(id, version).document());
    }

    private Snapshot at(DocumentId id, long version) {
        Snapshot then = store.at(id, version).snapshot();
        if (then.version() != version) {
            throw new NoSuchThing();
        }
        return then;
    }

    private Snapshot now(DocumentId id) {
        return authorities.present(id).orElseGet(() -> store.load(id).snapshot());
    }

    private void requireToRead(DocumentId id) {
        gate.require(documents.owner(id).orElseThrow(NoSuchThing::new), Permission.READ);
    }
}
