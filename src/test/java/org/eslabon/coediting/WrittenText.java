package org.eslabon.coediting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eslabon.audit.Act;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.ModelJson;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.Schema;
import org.eslabon.shared.CityId;
import org.eslabon.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** Texts as somebody has written them, without her keyboard. */
@TestComponent
public class WrittenText {

    private static final ModelJson JSON = new ModelJson(Schema.product());

    private final DocumentRepository documents;
    private final TextStore store;
    private final CommentRepository comments;
    private final Written written;

    WrittenText(DocumentRepository documents, TextStore store, CommentRepository comments, Written written) {
        this.documents = documents;
        this.store = store;
        this.comments = comments;
        this.written = written;
    }

    /** Makes the text of a thing, which says this at first. */
    public DocumentId begin(TextOwner owner, String first) {
        Node document = Schema.product().documentOf(first);
        Snapshot snapshot =
                new Snapshot(0, document, Authorship.initial(document.content().size(), "", 0));
        return documents.find(owner).orElseGet(() -> documents.make(owner, snapshot));
    }

    /** Says something about the text's beginning, in its margin. */
    public void remark(CityId city, TextOwner owner, PersonId author, String said) {
        DocumentId id = documents.find(owner).orElseThrow();
        Comment comment = new Comment(UUID.randomUUID(), "", said, author, Instant.now(), List.of(), null, null);
        Act act = Act.of(city, owner.thing(), "commented", "").field("text.comment." + comment.id(), null, said);
        written.with(author, act, () -> comments.add(id, new CommentRepository.Placed(comment, 0, 0, 1)));
    }

    /** Answers the last such remark. */
    public void answer(CityId city, TextOwner owner, PersonId author, String said) {
        DocumentId id = documents.find(owner).orElseThrow();
        UUID last = comments.of(id).getLast().comment().id();
        Act act = Act.of(city, owner.thing(), "commented", "").field("text.comment." + last, null, said);
        written.with(
                author,
                act,
                () -> comments.add(id, last, new Comment.Reply(UUID.randomUUID(), said, author, Instant.now())));
    }

    /** Adds a paragraph behind the others; a commit like one that came from a browser. */
    public void add(TextOwner owner, PersonId author, String paragraph) {
        DocumentId id = documents.find(owner).orElseThrow();
        Snapshot now = store.load(id).snapshot();
        int end = now.document().content().size();
        String steps = """
                [{"stepType":"replace","from":%d,"to":%d,"slice":{"content":[{"type":"paragraph","content":[\
                {"type":"text","text":"%s"}]}]}}]""".formatted(end, end, paragraph);
        store.append(
                id,
                now.version(),
                List.of(new Commit(
                        now.version() + 1,
                        author,
                        UUID.randomUUID(),
                        Instant.now(),
                        JSON.readSteps(steps).orThrow(),
                        steps,
                        List.of())));
    }
}
