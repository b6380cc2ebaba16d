package org.eslabon.valuechain.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eslabon.valuechain.Basis;
import org.eslabon.valuechain.Benchmark;
import org.eslabon.valuechain.BenchmarkSheet;
import org.eslabon.valuechain.Origin;
import org.eslabon.valuechain.Side;
import org.eslabon.valuechain.model.gap.GapAnswer;
import org.eslabon.valuechain.model.gap.ProductUnit;
import org.jspecify.annotations.Nullable;

/** What a benchmark says, in one plain sentence, and what makes it less certain. */
final class AnswerWords {

    private AnswerWords() {}

    /**
     * @param caution what makes it less certain; null if nothing does
     */
    record Said(String sentence, @Nullable String caution) {}

    /** Nothing where no cost is known on both sides. */
    static Optional<Said> of(BenchmarkSheet sheet, StudyWords words) {
        return GapAnswer.of(sheet.matrix())
                .map(answer -> new Said(sentence(answer, sheet.benchmark(), words), caution(answer, sheet, words)));
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

    private static @Nullable String caution(GapAnswer answer, BenchmarkSheet sheet, StudyWords words) {
        Benchmark benchmark = sheet.benchmark();
        List<String> cautions = new ArrayList<>();
        addUnits(cautions, sheet, words);
        addYears(cautions, benchmark.basis(), words);
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

    /** Two studies that count their product in other units are compared unit for unit unless somebody says how many. */
    private static void addUnits(List<String> cautions, BenchmarkSheet sheet, StudyWords words) {
        Origin here = sheet.origins().get(Side.LOCAL);
        Origin there = sheet.origins().get(Side.COMPARATOR);
        if (here != null
                && there != null
                && here.unit() != null
                && there.unit() != null
                && !ProductUnit.same(here.unit(), there.unit())
                && sheet.benchmark().basis().conversion().units() == null) {
            cautions.add(words.text(
                    "gap.answer.units", here.unit().strip(), there.unit().strip()));
        }
    }

    private static void addYears(List<String> cautions, Basis basis, StudyWords words) {
        if (basis.localYear() != null
                && basis.comparatorYear() != null
                && !basis.localYear().equals(basis.comparatorYear())
                && basis.conversion().indexTo() == null) {
            cautions.add(words.text("gap.answer.years", basis.localYear() + "", basis.comparatorYear() + ""));
        }
    }

    private static String share(@Nullable BigDecimal share, StudyWords words) {
        return share == null ? "" : " (" + words.formats().number(share.movePointRight(2), 1) + "\u00a0%)";
    }

    private static String mostly(List<String> components, StudyWords words) {
        return components.isEmpty() ? "" : words.text("gap.answer.mostly." + components.size(), components.toArray());
    }
}
