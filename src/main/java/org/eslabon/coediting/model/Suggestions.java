package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What people suggest stands in the document itself: inline content marked as to be inserted or as to be deleted, with
 * the author's id. An editor accepts or rejects it; until then the text counts as if nothing were suggested.
 */
public final class Suggestions {

    private static final String INSERT = "suggestInsert";
    private static final String DELETE = "suggestDelete";

    private Suggestions() {}

    /** The document with this author's suggestions taken back; the same one if there are none. */
    public static Node withoutThoseOf(Node document, String author) {
        return changed(document, node -> marked(node, INSERT, author) ? null : unmarked(node, author::equals));
    }

    /** The document with everybody's suggestions taken back: the text as it stands if nothing is accepted. */
    public static Node withoutAny(Node document) {
        return changed(document, node -> marked(node, INSERT, null) ? null : unmarked(node, _ -> true));
    }

    /**
     * Whether somebody who may only suggest may lead from one document to the other: nothing changed but her own
     * suggestions. What others suggest about a text that is itself only her suggestion goes when she takes it back;
     * nobody can write a suggestion in another's name, nor take one out of the text.
     */
    public static boolean allow(Node before, Node after, String author) {
        return before == after
                || withoutThoseOf(before, author).equals(withoutThoseOf(after, author))
                        && Others.within(after, author).areAmong(Others.within(before, author));
    }

    /** What each inline node becomes, null if it goes. */
    private interface Change {
        @Nullable
        Node of(Node inline);
    }

    private static Node changed(Node node, Change change) {
        boolean same = true;
        var children = new ArrayList<Node>(node.content().count());
        for (var child : node.content().nodes()) {
            var inner = child.content().count() == 0 ? child : changed(child, change);
            var result = child.type().isInline() ? change.of(inner) : inner;
            same &= result == child;
            if (result != null) {
                children.add(result);
            }
        }
        return same ? node : node.around(Fragment.of(children));
    }

    private static boolean marked(Node node, String kind, @Nullable String author) {
        for (var mark : node.marks()) {
            if (mark.type().name().equals(kind) && (author == null || author.equals(authorOf(mark)))) {
                return true;
            }
        }
        return false;
    }

    private static Node unmarked(Node node, Predicate<String> authors) {
        var marks = node.marks();
        for (var mark : node.marks()) {
            var author = mark.type().name().equals(DELETE) ? authorOf(mark) : null;
            if (author != null && authors.test(author)) {
                marks = mark.removeFrom(marks);
            }
        }
        return node.withMarks(marks);
    }

    private static @Nullable String authorOf(Mark mark) {
        return mark.attributes().get("author") instanceof String author ? author : null;
    }

    /** What others suggest about text that one author suggests, unit by unit in the order of the document. */
    private record Others(List<Unit> units) {

        /** @param unit a UTF-16 unit, or that of no text */
        private record Unit(NodeType type, int unit, List<Mark> suggestions) {}

        static Others within(Node document, String author) {
            var units = new ArrayList<Unit>();
            changed(document, node -> {
                if (marked(node, INSERT, author)) {
                    add(node, author, units);
                }
                return node;
            });
            return new Others(units);
        }

        private static void add(Node node, String author, List<Unit> units) {
            var suggestions = node.marks().stream()
                    .filter(mark -> authorOf(mark) instanceof String other && !other.equals(author))
                    .toList();
            if (suggestions.isEmpty()) {
                return;
            }
            if (node.text() == null) {
                units.add(new Unit(node.type(), -1, suggestions));
                return;
            }
            node.text().chars().forEach(unit -> units.add(new Unit(node.type(), unit, suggestions)));
        }

        /** Whether all these are found among those, in the same order. */
        boolean areAmong(Others earlier) {
            int found = 0;
            for (int i = 0; found < units.size() && i < earlier.units.size(); i++) {
                if (units.get(found).equals(earlier.units.get(i))) {
                    found++;
                }
            }
            return found == units.size();
        }
    }
}
