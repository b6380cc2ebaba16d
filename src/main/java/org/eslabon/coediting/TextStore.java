package org.eslabon.coediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.StepMap;
import org.springframework.stereotype.Component;

/** What the database holds of texts, put together: snapshots and the commits after them, comments and their way here. */
@Component
class TextStore {

    private final DocumentRepository documents;
    private final CommitLog log;
    private final LogWriter writer;
    private final CommentRepository comments;

    TextStore(DocumentRepository documents, CommitLog log, LogWriter writer, CommentRepository comments) {
        this.documents = documents;
        this.log = log;
        this.writer = writer;
        this.comments = comments;
    }

    /**
     * @param saved the version of the snapshot it was made from
     */
    record Loaded(Snapshot snapshot, long saved) {}

    Loaded load(DocumentId id) {
        return at(id, Long.MAX_VALUE);
    }

    /** The text as it was at a version, or as it is if there is no such version yet. */
    Loaded at(DocumentId id, long version) {
        Snapshot start = documents.snapshot(id, version);
        Node document = start.document();
        Authorship authorship = start.authorship();
        long reached = start.version();
        for (Commit commit : log.between(id, start.version(), version)) {
            document = commit.appliedTo(document);
            authorship = authorship.after(commit.maps(), commit.author().value().toString(), commit.version());
            reached = commit.version();
        }
        return new Loaded(new Snapshot(reached, document, authorship), start.version());
    }

    boolean append(DocumentId id, long was, List<Commit> commits) {
        return writer.append(new CommitLog.Addition(id, was, commits));
    }

    List<Commit> after(DocumentId id, long version) {
        return log.between(id, version, Long.MAX_VALUE);
    }

    List<Commit> between(DocumentId id, long after, long upTo) {
        return log.between(id, after, upTo);
    }

    Map<UUID, Commit> written(DocumentId id, List<Proposal> proposals) {
        return log.written(id, proposals.stream().map(Proposal::ref).toList());
    }

    /** The comments, each where its passage is at this version. */
    CommentBook comments(DocumentId id, long version) {
        List<CommentRepository.Placed> stored = comments.of(id);
        long oldest = stored.stream()
                .mapToLong(CommentRepository.Placed::version)
                .min()
                .orElse(version);
        CommentBook book = new CommentBook(version, oldest);
        List<Commit> way = log.between(id, oldest, version);
        for (CommentRepository.Placed placed : stored) {
            List<StepMap> maps = new ArrayList<>();
            for (Commit commit : way.subList((int) Math.min(way.size(), placed.version() - oldest), way.size())) {
                maps.addAll(commit.maps());
            }
            int[] range = CommentBook.moved(placed.from(), placed.to(), maps);
            book.put(placed.comment(), range[0], range[1]);
        }
        return book;
    }

    void save(DocumentId id, Snapshot snapshot, List<CommentRepository.Placed> moved) {
        comments.move(moved);
        documents.save(id, snapshot);
    }
}
