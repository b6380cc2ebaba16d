package org.eslabon.coediting.model;

import java.util.List;
import java.util.Map;

/** Short words for documents in tests. */
final class Samples {

    static final Schema SCHEMA = Schema.product();

    private Samples() {}

    static Node doc(Node... blocks) {
        return node("doc", blocks);
    }

    static Node p(String text, String... marks) {
        return text.isEmpty() ? node("paragraph") : node("paragraph", text(text, marks));
    }

    static Node text(String text, String... marks) {
        List<Mark> set = List.of();
        for (var mark : marks) {
            set = mark(mark).addTo(set);
        }
        return SCHEMA.text(text, set);
    }

    static Mark mark(String name) {
        return SCHEMA.mark(name).create(Map.of());
    }

    static Node node(String type, Node... content) {
        return SCHEMA.node(type).create(Map.of(), Fragment.of(List.of(content)));
    }

    static Slice slice(int openStart, int openEnd, Node... content) {
        return new Slice(Fragment.of(List.of(content)), openStart, openEnd);
    }

    static ReplaceStep insert(int position, Node... content) {
        return new ReplaceStep(position, position, slice(0, 0, content), false);
    }

    static ReplaceStep delete(int from, int to) {
        return new ReplaceStep(from, to, Slice.EMPTY, false);
    }

    static Result.Reason reasonOf(Result<?> result) {
        return result instanceof Result.Refused<?>(var reason, var detail) ? reason : null;
    }
}
