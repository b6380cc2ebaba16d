package org.eslabon.coediting.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far the content of a node has been matched: whether it may end here, and what may follow. */
final class ContentMatch {

    private final boolean mayEnd;
    private final Map<NodeType, ContentMatch> next = new LinkedHashMap<>();

    private ContentMatch(boolean mayEnd) {
        this.mayEnd = mayEnd;
    }

    /** The start of a match, with all states behind it worked out once. */
    static ContentMatch compile(ContentExpression expression, Collection<NodeType> types) {
        return compile(expression, types, new HashMap<>());
    }

    private static ContentMatch compile(
            ContentExpression expression, Collection<NodeType> types, Map<ContentExpression, ContentMatch> known) {
        var found = known.get(expression);
        if (found != null) {
            return found;
        }
        var match = new ContentMatch(expression.mayEnd());
        known.put(expression, match);
        for (var type : types) {
            var rest = expression.after(type);
            if (!(rest instanceof ContentExpression.Never)) {
                match.next.put(type, compile(rest, types, known));
            }
        }
        return match;
    }

    boolean mayEnd() {
        return mayEnd;
    }

    /** Whether nothing may stand here at all. */
    boolean isFinal() {
        return next.isEmpty();
    }

    boolean startsInline() {
        return !next.isEmpty() && next.keySet().iterator().next().isInline();
    }

    /** The match after the children with those indexes, or null if one of them cannot stand there. */
    @Nullable
    ContentMatch match(Fragment content, int from, int to) {
        var match = this;
        for (int i = from; i < to; i++) {
            match = match.next.get(content.child(i).type());
            if (match == null) {
                return null;
            }
        }
        return match;
    }

    /** Whether some type may stand at both places. */
    boolean sharesTypeWith(ContentMatch other) {
        return next.keySet().stream().anyMatch(other.next::containsKey);
    }
}
