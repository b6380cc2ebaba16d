package org.eslabon.coediting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The texts that are open on this node. One that nobody has open any more is let go. */
@Component
class Authorities implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Authorities.class);

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final long UNUSED = Duration.ofSeconds(5).toNanos();

    /** So many commits lie at most between a snapshot and the present text, but for a burst. */
    private static final int SNAPSHOT_EVERY = 200;

    private final Map<DocumentId, Authority> open = new ConcurrentHashMap<>();
    private final TextStore store;
    private final DocumentRepository documents;
    private final Clock clock;
    private volatile boolean running;

    Authorities(TextStore store, DocumentRepository documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    /** The authority of a text, which will not be let go while this connection is in it. */
    Authority enter(DocumentId id, Connection connection) {
        return open.compute(id, (key, present) -> {
            Authority authority = present == null || present.broken() ? new Authority(id, store, clock) : present;
            authority.connections().add(connection);
            return authority;
        });
    }

    /** The text as it is on this node, if it is open here. */
    Optional<Snapshot> present(DocumentId id) {
        return Optional.ofNullable(open.get(id))
                .filter(authority -> !authority.broken())
                .map(authority -> authority.holding((snapshot, comments) -> snapshot));
    }

    List<Authority> all() {
        return List.copyOf(open.values());
    }

    @Scheduled(fixedDelay = 1000)
    void saveAndLetGo() {
        for (Map.Entry<DocumentId, Authority> one : open.entrySet()) {
            Authority authority = one.getValue();
            try {
                if (!authority.broken()) {
                    authority.save(clock.instant().minus(PAUSE), SNAPSHOT_EVERY);
                }
                open.computeIfPresent(one.getKey(), (id, same) -> {
                    boolean unneeded = same.unusedFor(UNUSED) && (same.broken() || same.saved());
                    return unneeded ? null : same;
                });
            } catch (DataAccessException later) {
                LOG.warn(
                        "A snapshot of text {} could not be kept: {}",
                        one.getKey().value(),
                        later.getMessage());
            }
        }
    }

    /** After a crash the plain text of what was open is behind. */
    @Scheduled(fixedDelay = 60_000)
    void catchUp() {
        for (DocumentId id : documents.behind()) {
            if (!open.containsKey(id)) {
                store.save(id, store.load(id).snapshot(), List.of());
            }
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Snapshots make the next start faster; the log has everything already. */
    @Override
    public void stop() {
        running = false;
        open.values().forEach(authority -> {
            if (!authority.broken()) {
                authority.save(clock.instant(), 0);
            }
        });
        open.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
