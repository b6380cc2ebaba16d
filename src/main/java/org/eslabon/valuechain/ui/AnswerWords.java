package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.model.gap.GapAnswer;
import org.eslabon.valuechain.model.gap.GapMatrix;
import org.jspecify.annotations.Nullable;

/** What a benchmark says, in one plain sentence, and what makes it less certain. */
final class AnswerWords {

    private AnswerWords() {}

    /**
     * @param caution what makes it less certain; null if nothing does
     */
    record Said(String sentence, @Nullable String caution) {}

    /** Nothing where no cost is known on both sides. */
    static Optional<Said> of(Benchmark benchmark, GapMatrix matrix, StudyWords words) {
        return GapAnswer.of(matrix)
                .map(answer -> new Said(sentence(answer, benchmark, words), caution(answer, benchmark, words)));
    }

    private static String sentence(GapAnswer answer, Benchmark benchmark, StudyWords words) {
        return words.text(
                "gap.answer." + answer.sense(),
                words.amount(answer.amount()),
                benchmark.currency(),
                benchmark.unit(),
                benchmark.comparator(),
                share(answer.share(), words),
                mostly(answer.mostly(), words));
    }

    private static @Nullable String caution(GapAnswer answer, Benchmark benchmark, StudyWords words) {
        List<String> cautions = new ArrayList<>();
        if (answer.zeros() > 0) {
            cautions.add(words.text(
                    "gap.answer.zeros", answer.zeros(), words.amount(answer.zerosTake()), benchmark.currency()));
        }
        if (answer.unknown() > 0) {
            cautions.add(words.text("gap.answer.unknown", answer.unknown()));
        }
        if (answer.contradictory() > 0) {
            cautions.add(words.text("gap.answer.contradictory", answer.contradictory()));
        }
        return cautions.isEmpty() ? null : String.join(" ", cautions);
    }

    private static String share(@Nullable BigDecimal share, StudyWords words) {
        return share == null ? "" : " (" + words.formats().number(share.movePointRight(2), 1) + "\u00a0%)";
    }

    private static String mostly(List<String> components, StudyWords words) {
        return components.isEmpty() ? "" : words.text("gap.answer.mostly." + components.size(), components.toArray());
    }
}
