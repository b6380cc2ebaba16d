package org.eslabon.coediting.model;

import java.util.ArrayList;
import java.util.List;

/** Something said about a piece of inline content. The marks of a node are a list in the order of their ranks. */
public record Mark(MarkType type, Attributes attributes) {

    /** That set with this mark in its place and without those it excludes; the same list if nothing changes. */
    List<Mark> addTo(List<Mark> set) {
        if (set.contains(this)) {
            return set;
        }
        var result = new ArrayList<Mark>(set.size() + 1);
        int place = -1;
        for (var other : set) {
            if (type.excludes(other.type)) {
                continue;
            }
            if (other.type.excludes(type)) {
                return set;
            }
            if (place < 0 && other.type.rank() > type.rank()) {
                place = result.size();
            }
            result.add(other);
        }
        result.add(place < 0 ? result.size() : place, this);
        return List.copyOf(result);
    }

    /** That set without this mark; the same list if it was not in it. */
    List<Mark> removeFrom(List<Mark> set) {
        int at = set.indexOf(this);
        if (at < 0) {
            return set;
        }
        var result = new ArrayList<>(set);
        result.remove(at);
        return List.copyOf(result);
    }

    /** Whether each mark stands where adding them one by one would have put it. */
    static boolean inOrder(List<Mark> marks) {
        List<Mark> built = List.of();
        for (var mark : marks) {
            built = mark.addTo(built);
        }
        return built.equals(marks);
    }
}
