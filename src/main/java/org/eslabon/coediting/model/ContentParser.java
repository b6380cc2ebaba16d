package org.eslabon.coediting.model;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads content expressions as a schema writes them: names of types or groups, one after another or separated by
 * <code>|</code>, in parentheses, followed by {@code + * ?} or by a number of times in braces.
 */
final class ContentParser {

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

    private final String source;
    private final List<String> tokens;
    private final Function<String, List<NodeType>> named;
    private int next;

    private ContentParser(String source, Function<String, List<NodeType>> named) {
        this.source = source;
        this.named = named;
        this.tokens =
                TOKEN.matcher(source).results().map(found -> found.group()).toList();
    }

    /**
     * @param named the types a name stands for
     * @throws IllegalArgumentException for an expression that is none: a mistake in our own schema
     */
    static ContentExpression parse(String source, Function<String, List<NodeType>> named) {
        var parser = new ContentParser(source, named);
        if (parser.tokens.isEmpty()) {
            return ContentExpression.END;
        }
        var expression = parser.choice();
        if (parser.next < parser.tokens.size()) {
            throw parser.mistake();
        }
        return expression;
    }

    private ContentExpression choice() {
        var expression = sequence();
        while (take("|")) {
            expression = ContentExpression.anyOf(expression, sequence());
        }
        return expression;
    }

    private ContentExpression sequence() {
        var expression = repeated();
        while (next < tokens.size() && !isNext(")") && !isNext("|")) {
            expression = ContentExpression.sequence(expression, repeated());
        }
        return expression;
    }

    private ContentExpression repeated() {
        var expression = single();
        while (true) {
            if (take("*")) {
                expression = new ContentExpression.Many(expression);
            } else if (take("+")) {
                expression = ContentExpression.sequence(expression, new ContentExpression.Many(expression));
            } else if (take("?")) {
                expression = ContentExpression.anyOf(expression, ContentExpression.END);
            } else if (take("{")) {
                expression = times(expression);
            } else {
                return expression;
            }
        }
    }

    private ContentExpression times(ContentExpression expression) {
        int least = number();
        var tail = ContentExpression.END;
        if (take(",")) {
            if (isNext("}")) {
                tail = new ContentExpression.Many(expression);
            } else {
                for (int more = number() - least; more > 0; more--) {
                    tail = ContentExpression.anyOf(ContentExpression.sequence(expression, tail), ContentExpression.END);
                }
            }
        }
        if (!take("}")) {
            throw mistake();
        }
        for (; least > 0; least--) {
            tail = ContentExpression.sequence(expression, tail);
        }
        return tail;
    }

    private ContentExpression single() {
        if (take("(")) {
            var inner = choice();
            if (!take(")")) {
                throw mistake();
            }
            return inner;
        }
        var expression = ContentExpression.NEVER;
        for (var type : named.apply(name())) {
            expression = ContentExpression.anyOf(expression, new ContentExpression.One(type));
        }
        return expression;
    }

    private int number() {
        try {
            return Integer.parseInt(name());
        } catch (NumberFormatException e) {
            throw mistake();
        }
    }

    private String name() {
        if (next == tokens.size() || !Character.isLetterOrDigit(tokens.get(next).charAt(0))) {
            throw mistake();
        }
        return tokens.get(next++);
    }

    private boolean isNext(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private boolean take(String token) {
        if (!isNext(token)) {
            return false;
        }
        next++;
        return true;
    }

    private IllegalArgumentException mistake() {
        return new IllegalArgumentException("content expression '" + source + "', token " + (next + 1));
    }
}
