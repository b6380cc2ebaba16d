package org.eslabon.coediting.model;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What may stand in a node, as a regular expression over node types. It is compiled by derivatives: what is left to be
 * matched after a type is an expression again.
 */
sealed interface ContentExpression {

    /** Matches no sequence at all. */
    record Never() implements ContentExpression {}

    /** Matches the empty sequence. */
    record End() implements ContentExpression {}

    record One(NodeType type) implements ContentExpression {}

    record Sequence(ContentExpression first, ContentExpression rest) implements ContentExpression {}

    record AnyOf(Set<ContentExpression> choices) implements ContentExpression {}

    record Many(ContentExpression repeated) implements ContentExpression {}

    ContentExpression NEVER = new Never();
    ContentExpression END = new End();

    static ContentExpression sequence(ContentExpression first, ContentExpression rest) {
        if (first instanceof Never || rest instanceof Never) {
            return NEVER;
        }
        return switch (first) {
            case End _ -> rest;
            // Always nested to the right, so that equal expressions are recognised as such.
            case Sequence(var head, var tail) -> new Sequence(head, sequence(tail, rest));
            default -> rest instanceof End ? first : new Sequence(first, rest);
        };
    }

    static ContentExpression anyOf(ContentExpression one, ContentExpression other) {
        var choices = new LinkedHashSet<ContentExpression>();
        for (var choice : new ContentExpression[] {one, other}) {
            if (choice instanceof AnyOf(var inner)) {
                choices.addAll(inner);
            } else if (!(choice instanceof Never)) {
                choices.add(choice);
            }
        }
        return switch (choices.size()) {
            case 0 -> NEVER;
            case 1 -> choices.getFirst();
            default -> new AnyOf(choices);
        };
    }

    /** Whether the content may end here. */
    default boolean mayEnd() {
        return switch (this) {
            case Never _, One _ -> false;
            case End _, Many _ -> true;
            case Sequence(var first, var rest) -> first.mayEnd() && rest.mayEnd();
            case AnyOf(var choices) -> choices.stream().anyMatch(ContentExpression::mayEnd);
        };
    }

    /** What is left to be matched after a node of that type. */
    default ContentExpression after(NodeType type) {
        return switch (this) {
            case Never _, End _ -> NEVER;
            case One(var wanted) -> wanted == type ? END : NEVER;
            case Many(var repeated) -> sequence(repeated.after(type), this);
            case Sequence(var first, var rest) -> {
                var through = sequence(first.after(type), rest);
                yield first.mayEnd() ? anyOf(through, rest.after(type)) : through;
            }
            case AnyOf(var choices) -> {
                var left = NEVER;
                for (var choice : choices) {
                    left = anyOf(left, choice.after(type));
                }
                yield left;
            }
        };
    }
}
