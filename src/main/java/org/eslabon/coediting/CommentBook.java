package org.eslabon.coediting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eslabon.coediting.model.Mapping;
import org.eslabon.coediting.model.StepMap;
import org.jspecify.annotations.Nullable;

/** The comments of one open text, each where its passage is now. */
final class CommentBook {

    private static final int STORED_EVERY = 500;

    private static final class Entry {
        private Comment comment;
        private int from;
        private int to;
        private long changed;

        Entry(Comment comment, int from, int to, long changed) {
            this.comment = comment;
            this.from = from;
            this.to = to;
            this.changed = changed;
        }
    }

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private long version;
    private long stored;
    private long changes;

    /**
     * @param stored the oldest version to which a stored range belongs
     */
    CommentBook(long version, long stored) {
        this.version = version;
        this.stored = stored;
    }

    /** Comments with their ranges at {@code version}, and the number of the last change among them. */
    record Page(long version, long changes, List<CommentRepository.Placed> comments) {}

    synchronized void put(Comment comment, int from, int to) {
        entries.put(comment.id(), new Entry(comment, from, to, ++changes));
    }

    synchronized void change(Comment comment) {
        Entry entry = entries.get(comment.id());
        if (entry != null) {
            entry.comment = comment;
            entry.changed = ++changes;
        }
    }

    synchronized @Nullable Comment get(UUID id) {
        Entry entry = entries.get(id);
        return entry == null ? null : entry.comment;
    }

    synchronized int size() {
        return entries.size();
    }

    /** Moves all along with their text. What is written at an edge of a passage does not belong to it. */
    synchronized void follow(List<StepMap> maps, long now) {
        for (Entry entry : entries.values()) {
            int[] range = moved(entry.from, entry.to, maps);
            entry.from = range[0];
            entry.to = range[1];
        }
        version = now;
    }

    static int[] moved(int from, int to, List<StepMap> maps) {
        if (maps.isEmpty()) {
            return new int[] {from, to};
        }
        Mapping mapping = Mapping.of(maps);
        int start = mapping.map(from, 1);
        int end = mapping.map(to, -1);
        return new int[] {Math.min(start, end), end}; // where its text is gone, nothing that comes there is its text
    }

    /** Those that changed after the change with that number. */
    synchronized @Nullable Page changedSince(long seen) {
        return seen >= changes
                ? null
                : page(entries.values().stream()
                        .filter(one -> one.changed > seen)
                        .toList());
    }

    synchronized Page all() {
        return page(entries.values());
    }

    /** All, if their stored ranges have fallen so far behind that a later opening would follow the log for long. */
    synchronized List<CommentRepository.Placed> takeIfBehind() {
        if (version - stored < STORED_EVERY) {
            return List.of();
        }
        stored = version;
        return page(entries.values()).comments();
    }

    private Page page(Collection<Entry> chosen) {
        return new Page(
                version,
                changes,
                chosen.stream()
                        .map(one -> new CommentRepository.Placed(one.comment, version, one.from, one.to))
                        .toList());
    }
}
