package org.eslabon.coediting.model;

/** Tells ends and beginnings of nodes from content. */
final class Structure {

    private Structure() {}

    /** Whether there is more in the range than ends of nodes followed by beginnings of nodes. */
    static boolean hasContent(Node document, int from, int to) {
        var start = ResolvedPos.of(document, from);
        int rest = to - from;
        int depth = start.depth();
        while (rest > 0
                && depth > 0
                && start.indexAfter(depth) == start.node(depth).content().count()) {
            depth--;
            rest--;
        }
        var siblings = start.node(depth).content();
        int index = start.indexAfter(depth);
        for (; rest > 0; rest--) {
            if (index >= siblings.count() || siblings.child(index).type().isLeaf()) {
                return true;
            }
            siblings = siblings.child(index).content();
            index = 0;
        }
        return false;
    }
}
