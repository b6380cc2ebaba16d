package org.eslabon.valuechain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a study. The last may be a draft; a published one never changes.
 *
 * @param number 1 for the first
 * @param sourceFile the workbook it was read from; null where it continues the version before
 * @param createdBy,publishedBy names of people
 */
public record StudyVersion(
        int number,
        boolean published,
        @Nullable String sourceFile,
        @Nullable String createdBy,
        Instant createdAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt) {}
