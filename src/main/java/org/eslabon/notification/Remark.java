package org.eslabon.notification;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eslabon.audit.Entry;
import org.eslabon.partnership.spi.Place;
import org.eslabon.shared.Mentions;
import org.eslabon.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the trail says of a comment: its field is {@code comment.<identity>}, or {@code text.comment.<identity>}
 * where the comment stands beside a passage of the thing's text.
 *
 * @param part of the thing, where the comment is found; null for the conversation about the thing
 */
record Remark(UUID id, @Nullable String part, @Nullable String text) {

    static final String EDITED = "edited-comment";
    static final String DELETED = "deleted-comment";

    private static final Pattern FIELD =
            Pattern.compile("(text\\.)?comment\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final int EXCERPT = 280;

    /** Null where the line is about something else. */
    static @Nullable Remark of(Entry entry) {
        Matcher field = FIELD.matcher(entry.field() == null ? "" : entry.field());
        return field.matches()
                ? new Remark(UUID.fromString(field.group(2)), field.group(1) == null ? null : Place.TEXT, entry.to())
                : null;
    }

    /** Whom the line mentions for the first time: an edit mentions only those whom the text before did not. */
    static Set<PersonId> mentions(Entry entry) {
        return switch (entry.verb()) {
            case "commented", "opined" -> Mentions.people(entry.to());
            case EDITED -> {
                Set<PersonId> people = new HashSet<>(Mentions.people(entry.to()));
                people.removeAll(Mentions.people(entry.from()));
                yield people;
            }
            default -> Set.of();
        };
    }

    /** How the comment begins, as it is read. */
    @Nullable
    String excerpt() {
        if (text == null) {
            return null;
        }
        String plain = Mentions.plain(text).replaceAll("\\s+", " ").strip();
        if (plain.length() <= EXCERPT) {
            return plain;
        }
        int cut = Character.isHighSurrogate(plain.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return plain.substring(0, cut).strip() + "…";
    }
}
