package org.eslabon.coediting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.coediting.model.StepMap;
import org.jspecify.annotations.Nullable;

/**
 * The latest commits of a text, ready to be sent: what connections that keep up are told from. What is older is read
 * from the log.
 */
final class Recent {

    private static final int MOST_COMMITS = 4_000;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Deque<Sendable> commits = new ArrayDeque<>();
    private final Map<UUID, Commit> byRef = new HashMap<>();
    private long version;
    private int characters;

    private long sentFrom = -1;
    private long sentTo = -1;
    private String sent = "";

    private record Sendable(Commit commit, String json) {}

    /** What to send to a connection, and which version it has then. */
    record News(String message, long version) {}

    Recent(long version) {
        this.version = version;
    }

    synchronized void add(List<Commit> following) {
        for (Commit commit : following) {
            Sendable sendable = new Sendable(commit, Wire.commit(commit));
            commits.add(sendable);
            byRef.put(commit.ref(), commit);
            characters += sendable.json.length();
            version = commit.version();
        }
        while (commits.size() > MOST_COMMITS || characters > MOST_CHARACTERS && commits.size() > 1) {
            Sendable oldest = commits.remove();
            byRef.remove(oldest.commit.ref());
            characters -= oldest.json.length();
        }
    }

    synchronized long version() {
        return version;
    }

    /** Whether the way from a version to the present one is known here. */
    synchronized boolean reaches(long seen) {
        return seen >= version - commits.size();
    }

    synchronized @Nullable Commit byRef(UUID ref) {
        return byRef.get(ref);
    }

    /** The maps of all that came after a version, or null if it is too far back. */
    synchronized @Nullable List<StepMap> mapsAfter(long seen) {
        if (!reaches(seen)) {
            return null;
        }
        List<StepMap> maps = new ArrayList<>();
        tail(seen).forEach(one -> one.commit.steps().forEach(step -> maps.add(step.map())));
        return maps;
    }

    /**
     * What came after a version, as one message; null if nothing did, or if it {@link #reaches reaches} too far back.
     * Those who keep up ask for the same, so it is written once.
     */
    synchronized @Nullable News newsAfter(long seen) {
        if (seen >= version || !reaches(seen)) {
            return null;
        }
        if (sentFrom != seen || sentTo != version) {
            sent = Wire.commits(seen, tail(seen).stream().map(Sendable::json).toList());
            sentFrom = seen;
            sentTo = version;
        }
        return new News(sent, version);
    }

    private List<Sendable> tail(long seen) {
        int wanted = Math.toIntExact(Math.max(0, version - seen));
        List<Sendable> tail = new ArrayList<>(wanted);
        var fromTheEnd = commits.descendingIterator();
        while (tail.size() < wanted && fromTheEnd.hasNext()) {
            tail.add(fromTheEnd.next());
        }
        return tail.reversed();
    }
}
