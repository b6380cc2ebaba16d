package org.eslabon.notification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eslabon.uikit.Formats;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a sentence names, as it is stored: each argument with its type, so that it is read back as what it was. */
final class Arguments {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Argument>> LIST = new TypeReference<>() {};

    private enum Type {
        TEXT,
        NUMBER,
        DATE,
        INSTANT
    }

    private record Argument(Type type, String value) {}

    private Arguments() {}

    /**
     * @throws IllegalArgumentException if one is neither a text nor a number, a date or an instant
     */
    static String write(List<Object> arguments) {
        return JSON.writeValueAsString(
                arguments.stream().map(Arguments::argument).toList());
    }

    private static Argument argument(Object one) {
        return switch (one) {
            case String text -> new Argument(Type.TEXT, text);
            case Integer number -> new Argument(Type.NUMBER, number.toString());
            case Long number -> new Argument(Type.NUMBER, number.toString());
            case BigDecimal number -> new Argument(Type.NUMBER, number.toPlainString());
            case LocalDate date -> new Argument(Type.DATE, date.toString());
            case Instant instant -> new Argument(Type.INSTANT, instant.toString());
            default -> throw new IllegalArgumentException("No argument of a sentence: " + one.getClass());
        };
    }

    static List<Object> read(@Nullable String stored) {
        return stored == null
                ? List.of()
                : JSON.readValue(stored, LIST).stream().map(Arguments::value).toList();
    }

    private static Object value(Argument argument) {
        return switch (argument.type()) {
            case TEXT -> argument.value();
            case NUMBER -> new BigDecimal(argument.value());
            case DATE -> LocalDate.parse(argument.value());
            case INSTANT -> Instant.parse(argument.value());
        };
    }

    /** As the sentence takes them: dates as the person reads them; numbers stay numbers, for the sentence may choose by them. */
    static Object[] inWords(List<Object> arguments, Formats formats) {
        return arguments.stream()
                .map(one -> switch (one) {
                    case LocalDate date -> formats.date(date);
                    case Instant instant -> formats.dateTime(instant);
                    default -> one;
                })
                .toArray();
    }
}
