package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote which positions of a document, and with which version they came into it. Immutable. What somebody inserts is
 * hers, also what she brings back; what is wrapped, lifted or marked stays who wrote it.
 *
 * <p>Passages with the same author and version are one. Memory is in proportion to passages, and a commit costs little
 * more among a hundred thousand of them than among ten.
 */
public final class Authorship {

    /**
     * @param from where it begins in the document
     * @param to where it ends
     * @param version the version that the commit which wrote it led to
     */
    public record Passage(int from, int to, String author, long version) {}

    private record By(String author, long version) {}

    private final Runs<By> runs;

    private Authorship(Runs<By> runs) {
        this.runs = runs;
    }

    /** All positions by one author, as in a text just created. */
    public static Authorship initial(int size, String author, long version) {
        return new Authorship(Runs.of(new By(author, version), size, true));
    }

    /**
     * After a commit.
     *
     * @param maps those of its steps, in order
     * @throws IllegalArgumentException if they do not belong to a document of this size
     */
    public Authorship after(List<StepMap> maps, String author, long version) {
        var by = new By(author, version);
        var changed = runs;
        for (var map : maps) {
            // From the back, so that the ranges still to come are where the map says.
            for (var range : map.ranges().reversed()) {
                var tail = changed.cut(range.start() + range.oldSize()).after();
                var head = changed.cut(range.start()).before();
                changed = head.and(Runs.of(by, range.newSize(), true)).and(tail);
            }
        }
        return changed == runs ? this : new Authorship(changed);
    }

    /** How many positions it covers: as many as the content of the document has. */
    public int size() {
        return runs.width();
    }

    /** All passages, in order and without gaps. */
    public List<Passage> passages() {
        var passages = new ArrayList<Passage>(runs.count());
        int from = 0;
        for (var run : runs.list()) {
            int to = from + run.length();
            passages.add(new Passage(from, to, run.value().author, run.value().version));
            from = to;
        }
        return List.copyOf(passages);
    }

    /** Maps and lists to be written as JSON: each author once, and of each passage length, index of author, version. */
    public Object plain() {
        var authors = new LinkedHashMap<String, Long>();
        var numbers = new ArrayList<Long>(3 * runs.count());
        for (var run : runs.list()) {
            var by = run.value();
            authors.putIfAbsent(by.author, (long) authors.size());
            numbers.add((long) run.length());
            numbers.add(authors.get(by.author));
            numbers.add(by.version);
        }
        return Map.of("authors", List.copyOf(authors.keySet()), "runs", numbers);
    }

    /** What {@link #plain} made, after it was JSON. */
    public static Result<Authorship> read(@Nullable Object plain) {
        return Result.of(() -> new Authorship(runs(Json.object(plain, "authorship"))));
    }

    private static Runs<By> runs(Map<String, @Nullable Object> plain) {
        var authors = Json.list(plain.get("authors"), "authors");
        var numbers = Json.list(plain.get("runs"), "runs");
        if (numbers.size() % 3 != 0) {
            throw Misfit.malformed("runs are not in threes");
        }
        var read = new ArrayList<Runs.Run<By>>(numbers.size() / 3);
        By last = null;
        long size = 0;
        for (int i = 0; i < numbers.size(); i += 3) {
            int length = Json.position(numbers.get(i), "length");
            int author = Json.position(numbers.get(i + 1), "author");
            if (length == 0 || author >= authors.size()) {
                throw Misfit.malformed("a run without length or author");
            }
            var by = new By(Json.string(authors.get(author), "author"), version(numbers.get(i + 2)));
            size += length;
            if (by.equals(last) || size > Limits.POSITION) {
                throw Misfit.malformed("runs that are one, or too long");
            }
            read.add(new Runs.Run<>(by, length, true));
            last = by;
        }
        return Runs.of(read);
    }

    private static long version(@Nullable Object value) {
        if (Attributes.normal(value) instanceof Long version && version >= 0) {
            return version;
        }
        throw Misfit.malformed("no version");
    }
}
