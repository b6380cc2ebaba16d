package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of an older document on its way to a newer one, and who did it: inserted by who wrote it, deleted by who
 * deleted it. What was written and deleted again in between does not appear. Changes that move no position, of marks and
 * attributes, do not appear either.
 */
public final class Comparison {

    /**
     * What one commit did.
     *
     * @param maps those of its steps, in order
     */
    public record Commit(List<StepMap> maps, String author) {

        public Commit {
            maps = List.copyOf(maps);
        }
    }

    /** A range of the older document that became a range of the newer one; one of the two may be empty. */
    public record Change(int fromBefore, int toBefore, int from, int to, String author) {

        private boolean meets(int before, int after, String by) {
            return toBefore == before && to == after && author.equals(by);
        }

        private boolean isEmpty() {
            return fromBefore == toBefore && from == to;
        }
    }

    /** What happened to some positions. Of those deleted a trace stays where they were, so that it can be told where. */
    private enum Fate {
        KEPT,
        INSERTED,
        DELETED
    }

    private record Origin(Fate fate, String author) {
        static final Origin KEPT = new Origin(Fate.KEPT, "");
    }

    private Comparison() {}

    /**
     * Changes in order. Those of different authors stay apart where they meet.
     *
     * @param commits all commits from one document to the other, in order
     * @throws IllegalArgumentException if they do not lead from the one to the other
     */
    public static List<Change> of(Node before, List<Commit> commits, Node after) {
        var runs = Runs.of(Origin.KEPT, before.content().size(), true);
        for (var commit : commits) {
            for (var map : commit.maps) {
                for (var range : map.ranges().reversed()) {
                    runs = replace(runs, range, commit.author);
                }
            }
        }
        if (runs.width() != after.content().size()) {
            throw new IllegalArgumentException("commits lead to a size of " + runs.width());
        }
        var changes = new ArrayList<Change>();
        for (var change : changes(runs)) {
            var narrowed = narrowed(change, before, after);
            if (!narrowed.isEmpty()) {
                changes.add(narrowed);
            }
        }
        return List.copyOf(changes);
    }

    private static Runs<Origin> replace(Runs<Origin> runs, StepMap.Range range, String author) {
        var upper = runs.cut(range.start() + range.oldSize());
        var lower = upper.before().cut(range.start());
        var result = lower.before();
        for (var run : lower.after().list()) {
            result = result.and(deleted(run, author));
        }
        return result.and(Runs.of(new Origin(Fate.INSERTED, author), range.newSize(), true))
                .and(upper.after());
    }

    private static Runs<Origin> deleted(Runs.Run<Origin> run, String author) {
        return switch (run.value().fate) {
            case KEPT -> Runs.of(new Origin(Fate.DELETED, author), run.length(), false);
            case INSERTED -> Runs.empty();
            case DELETED -> Runs.of(run.value(), run.length(), false);
        };
    }

    /** One change for what one author did without anything kept, or done by another, in between. */
    private static List<Change> changes(Runs<Origin> runs) {
        var changes = new ArrayList<Change>();
        int before = 0;
        int after = 0;
        for (var run : runs.list()) {
            var origin = run.value();
            int toBefore = before + (origin.fate == Fate.INSERTED ? 0 : run.length());
            int to = after + (origin.fate == Fate.DELETED ? 0 : run.length());
            if (origin.fate != Fate.KEPT) {
                var last = changes.isEmpty() ? null : changes.getLast();
                if (last != null && last.meets(before, after, origin.author)) {
                    changes.set(
                            changes.size() - 1, new Change(last.fromBefore, toBefore, last.from, to, origin.author));
                } else {
                    changes.add(new Change(before, toBefore, after, to, origin.author));
                }
            }
            before = toBefore;
            after = to;
        }
        return changes;
    }

    /** Without what is the same at both ends, as when a word was replaced by one that begins alike. */
    private static Change narrowed(Change change, Node before, Node after) {
        if (change.fromBefore == change.toBefore || change.from == change.to) {
            return change;
        }
        var old = Token.between(before, change.fromBefore, change.toBefore);
        var now = Token.between(after, change.from, change.to);
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        if (start > 0 && old.get(start - 1).beginsCharacter()) {
            start--;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        if (end > 0 && old.get(old.size() - end).endsCharacter()) {
            end--;
        }
        return new Change(
                change.fromBefore + start, change.toBefore - end, change.from + start, change.to - end, change.author);
    }
}
