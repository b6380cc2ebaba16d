package org.eslabon.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People mentioned in a comment: {@code @[name](identity)} in what is stored, {@code @name} in what is read. */
public final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("@\\[([^\\]]+)]\\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)");

    private Mentions() {}

    /** A part of a text. */
    public sealed interface Piece {

        /** As it is read. */
        String read();
    }

    public record Words(String text) implements Piece {

        @Override
        public String read() {
            return text;
        }
    }

    public record Named(PersonId person, String name) implements Piece {

        @Override
        public String read() {
            return "@" + name;
        }

        String stored() {
            return "@[" + name.replaceAll("[\\[\\]]", "") + "](" + person.value() + ")";
        }
    }

    public static List<Piece> pieces(String stored) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mentions = MENTION.matcher(stored);
        int end = 0;
        while (mentions.find()) {
            if (mentions.start() > end) {
                pieces.add(new Words(stored.substring(end, mentions.start())));
            }
            pieces.add(new Named(new PersonId(UUID.fromString(mentions.group(2))), mentions.group(1)));
            end = mentions.end();
        }
        if (end < stored.length()) {
            pieces.add(new Words(stored.substring(end)));
        }
        return pieces;
    }

    /** Who is mentioned, in the order of the text; nobody in no text. */
    public static Set<PersonId> people(@Nullable String stored) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (Piece piece : stored == null ? List.<Piece>of() : pieces(stored)) {
            if (piece instanceof Named named) {
                people.add(named.person());
            }
        }
        return people;
    }

    /** The text as it is read. */
    public static String plain(String stored) {
        return pieces(stored).stream().map(Piece::read).collect(Collectors.joining());
    }

    /**
     * The text with each mention under the name it really has; what mentions nobody becomes plain words.
     *
     * @param names the name of a person who may be mentioned, null of any other
     */
    public static String checked(String stored, Function<PersonId, @Nullable String> names) {
        return pieces(stored).stream().map(piece -> checked(piece, names)).collect(Collectors.joining());
    }

    private static String checked(Piece piece, Function<PersonId, @Nullable String> names) {
        if (piece instanceof Named named) {
            String name = names.apply(named.person());
            return name == null ? named.read() : new Named(named.person(), name).stored();
        }
        return piece.read();
    }
}
