package org.eslabon.valuechain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A study chosen to be compared.
 *
 * @param version null for whatever version is the latest
 */
public record StudyPick(StudyId study, @Nullable Integer version) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})(?:\\.(\\d{1,6}))?");

    public static StudyPick latest(StudyId study) {
        return new StudyPick(study, null);
    }

    /** As it stands in an address; {@link #parse} reads it back. */
    public String written() {
        return version == null ? study.value().toString() : study.value() + "." + version;
    }

    /** Empty for a text that names no study. */
    public static Optional<StudyPick> parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Integer version = parts.group(2) == null ? null : Integer.valueOf(parts.group(2));
            return Optional.of(new StudyPick(new StudyId(UUID.fromString(parts.group(1))), version));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
