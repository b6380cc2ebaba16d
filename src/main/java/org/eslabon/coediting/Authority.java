package org.eslabon.coediting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.eslabon.coediting.model.Authorship;
import org.eslabon.coediting.model.Node;
import org.eslabon.coediting.model.StepMap;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/**
 * One open text on this node: puts the commits that wait in an order, stores them together, and only then shows them.
 *
 * <p>It holds nothing that the log does not: whenever it is in doubt, it closes its connections, and the text is read
 * again when they come back.
 */
final class Authority {

    private static final Logger LOG = LoggerFactory.getLogger(Authority.class);

    /** More commits than this in one transaction would let the first wait for the last. */
    private static final int TOGETHER = 200;

    private static final int MOST_ATTEMPTS = 50;

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final DocumentId id;
    private final TextStore store;
    private final Clock clock;
    private final Queue<Proposal> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Map<PersonId, Instant> wrote = new ConcurrentHashMap<>();
    private final AtomicLong names = new AtomicLong();
    private final Attendance attendance = new Attendance();

    private @Nullable State state;
    private volatile boolean broken;
    private volatile Instant lastCommit = Instant.MIN;
    private volatile long unusedSince = System.nanoTime();

    Authority(DocumentId id, TextStore store, Clock clock) {
        this.id = id;
        this.store = store;
        this.clock = clock;
    }

    /** What is read from the database once, and kept up with it. Changes only under the authority's lock. */
    private static final class State {
        private Node document;
        private Authorship authorship;
        private long version;
        private long saved;
        private final Recent recent;
        private final CommentBook comments;

        State(Snapshot snapshot, long saved, CommentBook comments) {
            document = snapshot.document();
            authorship = snapshot.authorship();
            version = snapshot.version();
            recent = new Recent(version);
            this.saved = saved;
            this.comments = comments;
        }

        Snapshot snapshot() {
            return new Snapshot(version, document, authorship);
        }

        void advance(List<Commit> commits, @Nullable Node result) {
            for (Commit commit : commits) {
                if (result == null) {
                    document = commit.appliedTo(document);
                }
                List<StepMap> maps = commit.maps();
                authorship = authorship.after(maps, commit.author().value().toString(), commit.version());
                version = commit.version();
                comments.follow(maps, version);
            }
            if (result != null) {
                document = result;
            }
            recent.add(commits);
        }
    }

    private State state() {
        if (state == null) {
            TextStore.Loaded loaded = store.load(id);
            Snapshot snapshot = loaded.snapshot();
            state = new State(snapshot, loaded.saved(), store.comments(id, snapshot.version()));
        }
        return state;
    }

    /** The text as it is now, with its comments as they are in it. */
    synchronized Opening open() {
        State now = state();
        return new Opening(now.snapshot(), now.recent, now.comments, now.comments.all());
    }

    record Opening(Snapshot snapshot, Recent recent, CommentBook comments, CommentBook.Page page) {}

    void leave(Connection connection) {
        connections.remove(connection);
        attendance.gone(connection.id());
        unusedSince = System.nanoTime();
        signal();
    }

    Attendance attendance() {
        return attendance;
    }

    Set<Connection> connections() {
        return connections;
    }

    boolean broken() {
        return broken;
    }

    boolean unusedFor(long nanoseconds) {
        return connections.isEmpty() && waiting.isEmpty() && System.nanoTime() - unusedSince > nanoseconds;
    }

    /** Changes whenever a version was given a name. */
    long names() {
        return names.get();
    }

    void namesChanged() {
        names.incrementAndGet();
        signal();
    }

    /** Whether a snapshot holds all there is. */
    synchronized boolean saved() {
        return state == null || state.version == state.saved;
    }

    /** Whether she writes for the first time in a while: then the trail says so, once. */
    boolean beginsToWrite(PersonId person) {
        Instant now = clock.instant();
        Instant before = wrote.put(person, now);
        return before == null || before.plus(A_WHILE).isBefore(now);
    }

    /** Tells every connection that there is something new. */
    void signal() {
        connections.forEach(Connection::signal);
    }

    void submit(Proposal proposal) {
        waiting.add(proposal);
        if (working.compareAndSet(false, true)) {
            Thread.ofVirtual().name("text-" + id.value()).start(this::work);
        }
    }

    private void work() {
        do {
            try {
                for (List<Proposal> together = take(); !together.isEmpty(); together = take()) {
                    write(together);
                }
            } catch (RuntimeException e) {
                fail(e);
            }
            working.set(false);
        } while (!waiting.isEmpty() && working.compareAndSet(false, true));
    }

    private List<Proposal> take() {
        List<Proposal> together = new ArrayList<>();
        while (together.size() < TOGETHER && waiting.peek() != null) {
            together.add(waiting.remove());
        }
        return together;
    }

    private synchronized void write(List<Proposal> proposals) {
        State now = state();
        List<Proposal> together = news(proposals, now.recent::byRef);
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Draft draft = new Draft(now.document, now.version, base -> mapsAfter(now, base), Wire.now(clock));
            together.forEach(draft::add);
            try {
                if (draft.commits().isEmpty() || store.append(id, now.version, draft.commits())) {
                    done(now, draft);
                    return;
                }
            } catch (DuplicateKeyException writtenBefore) {
                together = news(together, store.written(id, together)::get);
            }
            now.advance(store.after(id, now.version), null); // another node was faster
            signal();
        }
        throw new IllegalStateException("Others are always faster");
    }

    private void done(State now, Draft draft) {
        if (!draft.commits().isEmpty()) {
            now.advance(draft.commits(), draft.document());
            lastCommit = clock.instant();
            signal();
        }
        draft.tell();
    }

    /** Without those that were written before: sending one again is harmless, taking another's name is refused. */
    private static List<Proposal> news(List<Proposal> together, Function<UUID, @Nullable Commit> written) {
        List<Proposal> news = new ArrayList<>();
        for (Proposal proposal : together) {
            Commit before = written.apply(proposal.ref());
            if (before == null) {
                news.add(proposal);
            } else if (!before.author().equals(proposal.author())) {
                proposal.refused().accept(Refused.NOT_ALLOWED, "the name of another's commit");
            }
        }
        return news;
    }

    private List<StepMap> mapsAfter(State now, long base) {
        List<StepMap> maps = now.recent.mapsAfter(base);
        if (maps != null) {
            return maps;
        }
        return store.between(id, base, now.version).stream()
                .flatMap(commit -> commit.maps().stream())
                .toList();
    }

    /** Nothing is known of what was stored last: everybody comes again, and reads it. */
    private void fail(RuntimeException e) {
        broken = true;
        if (e instanceof DataAccessException) {
            LOG.warn("Text {} cannot be written: {}", id.value(), e.getMessage());
        } else {
            LOG.error("Text {} cannot be written", id.value(), e);
        }
        connections.forEach(connection -> connection.close(Closing.COME_AGAIN));
    }

    /** Runs while nobody writes, on the text as it is. */
    synchronized <T> T holding(WithText<T> work) {
        State now = state();
        return work.with(now.snapshot(), now.comments);
    }

    interface WithText<T> {
        T with(Snapshot snapshot, CommentBook comments);
    }

    /** Keeps a snapshot when many commits came since the last, or some and then a pause. */
    void save(Instant quietSince, int many) {
        Snapshot snapshot;
        List<CommentRepository.Placed> moved;
        synchronized (this) {
            if (state == null
                    || state.version == state.saved
                    || state.version - state.saved < many && lastCommit.isAfter(quietSince)) {
                return;
            }
            snapshot = state.snapshot();
            moved = state.comments.takeIfBehind();
            state.saved = state.version;
        }
        store.save(id, snapshot, moved);
    }
}
