package org.eslabon.programme;

import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.StudySummary;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A chain of a city as the programme sees it.
 *
 * @param benchmark the newest comparison of its costs; null if there is none
 * @param gap what that comparison comes to
 * @param obstacles how many were found
 * @param resolved how many of them hold nothing back any more
 */
public record ChainFigures(
        StudySummary study,
        @Nullable Benchmark benchmark,
        @Nullable GapMatrix gap,
        int obstacles,
        int resolved) {}
