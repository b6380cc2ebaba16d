package org.eslabon.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as it was written. */
public record OutgoingMail(
        UUID id,
        String to,
        Locale language,
        String subject,
        String text,
        @Nullable Attachment attachment,
        Instant writtenAt,
        int attempts) {

    /** The text in its parts, which blank lines keep apart. */
    public List<String> paragraphs() {
        return List.of(text.strip().split("\n{2,}"));
    }

    /** Whether a paragraph is one address and nothing else, and so to be followed. */
    public static boolean isLink(String paragraph) {
        return paragraph.strip().matches("https?://\\S+");
    }
}
