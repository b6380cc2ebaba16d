package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.model.gap.GapAnswer;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/** What a benchmark says, in one plain sentence. */
final class AnswerWords {

    private AnswerWords() {}

    /** Nothing where no cost is known on both sides. */
    static Optional<String> sentence(Benchmark benchmark, GapMatrix matrix, StudyWords words) {
        return GapAnswer.of(matrix)
                .map(answer -> words.text(
                        "gap.answer." + answer.sense(),
                        words.amount(answer.amount()),
                        benchmark.currency(),
                        benchmark.unit(),
                        benchmark.comparator(),
                        share(answer.share(), words),
                        mostly(answer.mostly(), words)));
    }

    private static String share(@Nullable BigDecimal share, StudyWords words) {
        return share == null ? "" : " (" + words.formats().number(share.movePointRight(2), 1) + "\u00a0%)";
    }

    private static String mostly(List<String> components, StudyWords words) {
        return components.isEmpty() ? "" : words.text("gap.answer.mostly." + components.size(), components.toArray());
    }
}
